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
  william winfried wladimir wolf wolfgang wolodymyr xi yusuf yvonne zoe
  ida nele lilli emilia frida frieda hedwig henriette josephine josefine leonore paulina pauline valentina viola
  linn merle jule finja wiebke imke antje silvana mareike friederike annika corinna doris edeltraud elfriede
  erika erna evi franziska gertrud gesine gitta gundula heidrun heiderose herta hertha hilde hildegard irmgard
  isolde jeannette kerstin kristin katarina kornelia liselotte loretta luzia lucia manja marita mathilde
  mechthild nicola nora regine roswitha sabina sieglinde solveig sonia steffi susanna swantje tabea thea therese
  tessa trude undine verona vivian wilhelmine yasmin zeynep ayse aylin elif meryem amina leila layla aisha olena
  oksana natalja tatiana svetlana ksenia xenia jane kate hillary susan elizabeth condoleezza angelina ashley
  madeleine margaret liz priti ségolène claire camille giulia francesca sofie ingeborg benazir sheikha ellen
  ingvild sanna jacinda aaron achim ahmad ahmed akbar albert albrecht alessandro alex alexej ali alois andré
  anders andrzej angelo anselm antoine arthur artur august benito benny bruce burkhard burkhart carlo cem
  clemens cornelius craig cyril danilo dario dietrich diego dimitri dominic donatus douglas eberhard eckart
  eckhard edmund edward edwin egon ehud eike ekkehard emilio enrico enzo erkki ernesto erol ethan étienne evo
  fernando filippo francesco francis franco françois frieder garry gary gavin gebhard geert gernot giovanni
  giuseppe gordon graham gunnar gunther guy hakan hamid hanno hansjörg harold hasan hellmut henk herfried
  hinrich hosni hussein ilja imre ismail itzhak jacek jaroslaw jason javier jerzy jochen joel jorge jose joschka
  juha jupp kamal karl-heinz karl-theodor keith ken kenneth kofi lech leopold levin lorenz luigi luciano lukasz
  mahmud mahmoud marek martti matteo matthew maurice mauro maxim mehdi meinhard mirko miroslav mitt mohamed
  muhammad murat nathan neil newin nicolas nigel nikita ole-jörgen olli omar osama ottmar otmar paolo pavel per
  petr philip piotr ramon ramzan raúl ray ricardo rick rob rodrigo ron rory ruben rudi rupert sadiq saif
  salvador salvatore sam samir schimon sean sebastián selim sergio sigurd silvio slobodan stanislaw stefano
  steve stuart sven-olaf tadeusz tariq ted terry thabo thies thilo tibor till tino tomas tomasz tony traian urs
  valentin valeri vasco václav vincenzo vittorio vojislav volkmar walid wayne wesley wieland willy wilfried wim
  wladyslaw wojciech wolfram xaver yannick yoweri yves zbigniew zoran jürgen-peter franz-josef hans-peter
  hans-jürgen hans-georg hans-joachim karl-josef klaus-dieter heinz-peter frank-walter frank-jürgen klaus-peter
  ernst-august wolf-dieter
  abdullah abdul abdel adel agnieszka aleksandr aleksandar ali aljaksandr alan alain alejandro alfonso alberto alvaro anatoli
  andrius andrus antoni antónio arjen asif aslan aung ayman aziz bashar baschar beppe bernard bernardo björn boris bogdan
  branko brian bülent carles charles cristina cyrus daniele darius david denis dilma dimitrios dmitri dmitry donald
  dragan eduardo emine emmanuel erdal erik esteban evelyne fahd farid faruk felipe ferenc fidel gaston geoffrey george
  gerhard gianni giorgos goran grigori grzegorz guillermo guido gustavo györgy haider hamdi hans-dietrich hashim
  hillary hugo ibrahim ignazio igor imran ioannis ion isaac ivan iwan iván jacob jacques james jan-peter janez janusz
  jaroslav jean-claude jean-luc jean-marie jens jerome jiří jim jimmy joanna john jonathan josé joão jörg juan juri
  kaja karim karl katarzyna kevin khaled kyriakos lars larry leonid lew liam luigi lyndon magda małgorzata manuela
  marcin marcello mariano marija marwan massimo mevlüt michel mihail mikhail milos miloš miroslaw mladen mohammad
  moussa muammar mustafa nabil naftali najib narendra nelson nicolás nouri nuri oleh oleksandr olexandr omid orhan
  pál patrice paulo pär pekka péter pervez petro petteri phil pier radek radoslaw rahul rashid recep refik riccardo
  romano ruslan said salih samantha sebastián serge serhij silvano simeon stanisław stephen steven sükrü taras tarja
  tayyip theodoros theodore thorbjørn tomáš toomas traian ursula vadim valdis viktor vladimir vladimír wadim warren
  wassili wiktor wiktorija witali yasser yitzhak youssef yukio zlatko zoltán zdeněk
  abdel abdulla abdullah alain alessia aline amelie andrij anouk antonia aurelia aydan ayşe aziz baptiste bastien
  beatrix bernard bernie bezalel bijan cansel cecile celine chiara clara corina corinne cécile damian deniz didier
  dmytro dorian dorothee elise elly elsa emre eren fabienne fabio fatih fiona flavia florence francois gabi georgia
  gian gianni gökhan hatice ignazio ina isabell isabelle itamar janina jasper jeremy jerome johan jonathan joshua
  judy juliette julija kaja karim kaspar kathleen kelly khaled kilian klaudia laurence laurent leah leonard leyla
  liam lorena lucas ludger ludwig magnus marcello marius maximiliane meike melina michel milena mirja nadia naftali
  narendra nathalie nelson nico nicolai nikola omid onur orhan ottilie pete petteri philine philippa quentin rabea
  rahel reinald rene reto ricarda rishi romy ruedi scott selin semih shigeru simonetta sina sinan sybille tammy
  tarek tareq tobi toni tonio tristan tuğba ueli ufuk ulli urban ursina uta volkan wanda wilma winston xavier yair
  yannik yildiz yoav özgür`.split(/\s+/),
);
