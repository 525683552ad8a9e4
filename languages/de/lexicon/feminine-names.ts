const names = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** First names of `FIRST_NAMES` that women bear, lower case. Collected for this project. */
export const FEMININE_NAMES: ReadonlySet<string> = new Set(
  names(`alexandra alice alina amira ana anastasia angela anita anja anke anna annalena anne annegret annette astrid
  barbara bärbel beate beatrice bettina birgit brigitte britta camilla carina carla carmen carola caroline catherine
  charlotte christa christiane christina christine claudia cornelia dagmar daniela dorothea edith elena elisabeth elke
  ella emily emma esther eva evelyn fatma frauke gabriele gabriela gerda giorgia gisela greta gudrun hanna hannah
  hannelore heidi heike helen helena helga helge hille ilona ilse ines inga inge ingrid irene iris irina isabel isabella
  jana janine jasmin jennifer jessica johanna judith julia juliane jutta kamala karen karin karoline katharina kathrin
  katja katrin kirsten klara kristina laura lea lena leonie lieselotte lina linda lisa lotte louise luisa lydia
  magdalena maike maja manuela margarete margit margot maria marianne marie marina marion marlene marta martha martina
  mary melanie mette michaela michelle mira miriam mirjam mona monika nadine nancy nadja natalia natalie nicole nina
  olga patricia paula petra pia ramona rebecca regina renate rita rosa rosemarie ruth sabine sabrina sahra sandra sara
  sarah saskia selma sibylle sigrid silke silvia simone sofia sonja sophia sophie stefanie stella stephanie susann
  susanne svenja swetlana sylvia tamara tanja tatjana theresa tina ulla ulrike ursula uschi ute vanessa vera verena
  veronika viktoria waltraud yvonne zoe
  ida nele lilli emilia frida frieda hedwig henriette josephine josefine leonore paulina pauline valentina viola
  linn merle jule finja wiebke imke antje silvana mareike friederike annika corinna doris edeltraud elfriede
  erika erna evi franziska gertrud gesine gitta gundula heidrun heiderose herta hertha hilde hildegard irmgard
  isolde jeannette kerstin kristin katarina kornelia liselotte loretta luzia lucia manja marita mathilde
  mechthild nicola nora regine roswitha sabina sieglinde solveig sonia steffi susanna swantje tabea thea therese
  tessa trude undine verona vivian wilhelmine yasmin zeynep ayse aylin elif meryem amina leila layla aisha olena
  oksana natalja tatiana svetlana ksenia xenia jane kate hillary susan elizabeth condoleezza angelina ashley
  madeleine margaret liz priti ségolène claire camille giulia francesca sofie ingeborg benazir sheikha ellen
  ingvild sanna jacinda
  agnieszka cristina dilma emine evelyne joanna kaja katarzyna magda małgorzata manuela marija samantha tarja
  wiktorija`),
);

/** First names of `FIRST_NAMES` that tell nothing, or that are surnames as often. */
export const EITHER_NAMES: ReadonlySet<string> = new Set(
  names(
    'andrea kim robin sascha kai jean said sultan xi noah arnold ernst walter werner gabriel helge chris',
  ),
);
