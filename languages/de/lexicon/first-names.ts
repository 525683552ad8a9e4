/**
 * Common first names in German-language news, lower case; they tell a person from a place or a company.
 * Only a hint: a title before the name („Ministerin …“) says the same. Collected for this project.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `adam alexander alexandra alfred alice alina amir amira ana anastasia andrea andreas andrej andrew angela anita anja anke anna
  annalena anne annegret annette anton antonio armin arne arnold astrid axel barack barbara bärbel bastian beate beatrice ben
  benedikt benjamin bernd bernhard bert bettina bill birgit björn bob boris brigitte britta bruno camilla carina carl carla
  carlos carmen carola caroline carsten catherine charles charlotte christa christian christiane christina christine christoph
  christopher claudia claus cornelia dagmar dan daniel daniela david denis dennis detlef dieter dietmar dirk dmitri dmitrij
  dominik donald dorothea edgar edith eduard elena elias elisabeth elke ella elon emil emily emma emmanuel eric erich erik
  ernst erwin esther eugen eva evelyn fabian fatma felix ferdinand florian frank franz frauke fred frederik friedhelm
  friedrich fritz gabriel gabriele gabriela georg george gerald gerd gerda gerhard giorgia gisela gregor greta gudrun guido
  günter günther gustav hanna hannah hannelore hannes hans harald harry hartmut hassan heidi heike heiko heiner heinrich heinz
  helen helena helga helge helmut hendrik henning henri henrik henry herbert hermann hille holger horst hubert hubertus hugo
  ibrahim igor ilona ilse ines inga inge ingo ingrid irene iris irina isabel isabella ivan iwan jack jacob jacques jakob james
  jan jana janine jasmin jean jeff jennifer jens jessica jewgeni jim jo joachim joe johann johanna johannes john jonas jörg
  josef joseph josé juan judith julia julian juliane jürgen justin jutta kai kamala karen karin karl karsten karoline
  katharina kathrin katja katrin keir kevin kim kirsten klara klaus konrad konstantin kristina kurt lars laura lea lena leo leon
  leonie lieselotte lina linda linus lisa lothar lotte louis louise luca luis luisa lukas lutz lydia magdalena maike maja
  malte manfred manuel manuela marc marcel marco marcus maren margarete margit margot maria marianne marie marina mario marion
  mark markus marlene marta martha martin martina mary mathias matthias max maximilian mehmet melanie mette michael michaela
  michail michelle miguel mike milan mira miriam mirjam mohammad mohammed mona monika moritz mustafa nadine nancy nadja natalia
  natalie nicole niklas niko nikolai nils nina nino noah norbert olaf ole oleg olga oliver olivia oskar otto pablo pascal patricia
  patrick paul paula pedro peer petra peter philipp pia pierre pieter rafael rainer ralf ralph ramona raphael rebecca recep
  regina reiner reinhard reinhold renate rené richard rita robert roberto robin roger roland rolf roman ronald rosa rosemarie
  rudolf rüdiger ruth sabine sabrina sahra said salman samuel sandra sara sarah saskia sascha sebastian selma sepp sergei
  sergej sibylle siegfried sigmar sigrid silke silvia simon simone sofia sonja sophia sophie stefan stefanie steffen stella
  stephan stephanie steven sultan susann susanne svenja sven swetlana sylvia tamara tanja tatjana theo theodor theresa thomas
  thorben thorsten tilman tim timo tina tobias tom torben torsten udo ulf uli ulla ulrich ulrike ursula uschi ute uwe vanessa
  vera verena veronika victor viktor viktoria vincent vitali volker volodymyr waldemar walter waltraud werner wilhelm willi
  william winfried wladimir wolf wolfgang wolodymyr xi yusuf yvonne zoe`.split(/\s+/),
);
