/** Participles that form their perfect with „sein“; with others „sein“ tells of a state, which may be a planned one. */
const GONE =
  /(?:worden|gewesen|geworden|gegangen|gekommen|gefahren|geflogen|geflohen|flüchtet|gestorben|gestiegen|gefallen|gesunken|gereist|gestürzt|schwunden|schienen|taucht|gelaufen|geraten|standen|geblieben|brochen|gedrungen|trunken|schehen|passiert|explodiert|getreten|gezogen|gewandert|gewachsen|troffen|landet|wichen|gesprungen|gelungen|gekracht|geprallt|gestoßen|gescheitert|gestartet|geeilt|gerutscht|gelangt|gerückt)$/;

/** Whether „ist“ with this participle tells of what has happened. */
export const isPerfectWithSein = (participle: string): boolean => GONE.test(participle);
