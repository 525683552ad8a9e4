/**
 * Phrases for sources as German newsrooms word them, with the kind the labels give them. Written for this project; names
 * are invented, but for those of public bodies and outlets.
 */
export const SOURCE_PHRASES = {
  institution: `die Grünen, die Linke, die Ermittler, die Veranstalter, die Organisatoren, die Betreiber
    der Veranstalter, die Band, die Armee, die Carabinieri, die Feuerwehr, die Bahn, die Deutsche Bahn
    der FC Lindtal, der TuS Ellerbrock, der VfL Ahausen, Borussia Lindtal, die Initiative, die Auswahljury
    die Festivalleitung, das Robert Koch-Institut, der TÜV Nord, Ärzte ohne Grenzen
    die Hilfsorganisation „Brot und Salz“, Reporter ohne Grenzen, die Vereinten Nationen, die Alliierten
    die Taliban, die Rebellen, die Huthi, die Demokraten, die Republikaner, die Freien Demokraten
    die Sozialdemokraten, die Konservativen, die Christdemokraten, die Liberalen, die Muslimbruderschaft
    das Militär, die Marine, die Küstenwache, die Opposition, die Regierungsparteien, die Autovermietung
    die Jury, das Gremium, die Kommission, der Untersuchungsausschuss, die Bundesnetzagentur
    der Deutsche Wetterdienst, das Auswärtige Amt, Behördenangaben, amtliche Angaben, behördlichen Angaben
    offiziellen Angaben, Firmenangaben, Herstellerangaben, Angaben des Herstellers
    Information des Bundeskriminalamtes, Erkenntnissen der Polizei, Sicht der Regierung
    Darstellung der Klinik, einer Auflage des Amtsgerichts, Ermittlungen der Polizei
    den Ermittlungen der Kripo, der Kreml-Sprecher, ein Kreml-Sprecher, ein Sprecher der Downing Street
    ein IWF-Sprecher, eine Sprecherin des Konzerns, ein Behördensprecher, die Pressestelle der Polizei
    Parteien, Gewerkschaften, Behörden, die zuständigen Stellen, Umweltverbände, Menschenrechtsorganisationen
    Kirchen, die Sicherheitsbehörden, der Netzbetreiber, die Ratingagentur, die Weltgesundheitsorganisation
    die NASA, die ESA, das Pentagon, Downing Street, der Élysée-Palast, der Vatikan, Brüssel
    das Exilparlament, das Presseamt des Kremls, die NASA-Verantwortlichen, die Verantwortlichen des Verbandes
    die Kanzlei, die Uniklinik, das Krankenhaus, die Bürgerinitiative Gegenwind, das Team um Ida Thorn
    eine Forschergruppe, das Forscherteam, die Projektgruppe, die Rechtsmedizin, die Spurensicherung
    die Staatsschützer, der Bergrettungsdienst, die Airline, der Reiseveranstalter, der Discounter
    der Chiphersteller, die Handelskette, der Rüstungskonzern, die Reederei, der Plattformbetreiber
    die Filmstudios, das Filmstudio, die Plattenfirma, der Verlag, das Museum, die Hausverwaltung
    die Klinikleitung, die Schulbehörde, die Gefängnisdirektion, das Tierheim, der Zoo, der Mutterkonzern
    die National Hurricane Agency, das National Hurricane Centre, das Londoner Gericht
    ein Gericht in Virginia, die Befehlshaber der Streitkräfte, die Militärführung, die Armeeleitung
    die Kremlführung, die Führung in Peking, die Bundesregierung, die Grünen-Fraktion, die Unionsfraktion
    die Koalitionsparteien, das Bündnis, die Wahlkommission, der Krisenstab, der Generalstab
    die Heeresleitung`,
  person: `der US-Präsident, der Papst, der Bundeswahlleiter, die Innenministerin, der Polizeichef von Kandahar
    der Vorsitzende der Fraktion, der Bürgermeister, der Vereinspräsident, die Fraktionschefin
    der Regierungssprecher Jan Brodt, der Chefankläger, die Landrätin, der Trainer, der Bundestrainer
    der Dalai Lama, Mafiajäger Ugo Brandi, die Meteorologin Ida Thorn, der Gewerkschaftsvorsitzende
    der Präsident des Verbandes, der Firmengründer, die Vorstandschefin, der Einsatzleiter der Polizei
    der ukrainische Präsident, der italienische Innenminister Ugo Brandi, Angaben des Bürgermeisters
    Worten des Ministers, Einschätzung von Amtsärztin Ida Thorn, Meinung von Jan Brodt, Meinung des Ministers
    Fazit von Ida Thorn, Ankündigung des Ministers, Rebellenführer Jan Brodt, ein Talibanführer Hassan Brodt`,
  media: `der Bayerische Rundfunk, das Staatsfernsehen, das ägyptische Staatsfernsehen, Radio Vatikan, Radio Bremen
    die British Broadcasting Corporation, die New York Times, die Washington Post, das Wall Street Journal
    Le Monde, La Repubblica, die „Lindtaler Rundschau“, Bericht der Nachrichtenagentur Norpress
    Bericht der russischen Nachrichtenagentur „Norpress“, einem Bericht des Bayerischen Rundfunks
    Angaben des Magazins „Nordlicht“, Berechnungen der Nachrichtenagentur Reuters, Recherchen des MDR
    Recherchen von NDR und WDR, Informationen der „Lindtaler Post“, Informationen des Senders
    einem Artikel der „Lindtaler Post“, einem Beitrag des Senders, einer Meldung der dpa, dpa-Informationen
    die „Bild“-Zeitung, die „Bild am Sonntag“, Al-Dschasira, der Nachrichtensender NTV
    die staatliche Nachrichtenagentur, die Staatsagentur, die amtliche Nachrichtenagentur Xinhua, Zeitungen
    mehrere Zeitungen, südkoreanische Medien, örtliche Medien, israelische Medien, das Portal
    das Onlinemagazin, der Podcast, die Wochenzeitung „Kontext“, das Rechercheportal
    das Recherchenetzwerk Norvana, der Sender, die in Lindtal erscheinende „Post am Sonntag“`,
  document: `laut Gesetz, der Gesetzestext, die Satellitenbilder, Satellitenaufnahmen, Luftbilder, die Kontoauszüge
    die Anklageschrift, das Gutachten, ein Gutachten des Instituts, das Urteil, einem Urteil des Landgerichts
    einem Beschluss des Gerichts, der Urteilsbegründung, die Statistik, die Kriminalstatistik
    die Simulationen, Modellrechnungen, Computermodelle, ein DNA-Test, die DNA-Analyse, Umfragen
    Meinungsumfragen, eine Forsa-Umfrage, die Messungen, Messwerte, die Messdaten, das Papier, der Prüfbericht
    ein interner Bericht, einem Bericht des Ministeriums, einem Bericht der Behörde, der Jahresbericht
    die Studie, neueste Studien, eine Studie der Universität, Untersuchung des Landesamtes, die Auswertung
    vorläufigen Zahlen des Landesamtes, Daten der Bundesagentur, Angaben aus dem Geschäftsbericht
    eine interne E-Mail, E-Mails, Chatverläufe, die Aufnahmen, Videoaufnahmen, Überwachungskameras, ein Video
    der Kurzfilm, die Dokumentation, Fotos, Bilder, Röntgenbilder, das Protokoll, Gerichtsakten
    Gerichtsdokumente, Unterlagen, Akten der Behörde, die Stasi-Akten, die Gehaltsliste, die Rechnung
    Grundbuchauszüge, der Mietvertrag, die Verordnung, die Hausordnung, das Grundgesetz, Paragraf 5
    Artikel 65, das Reichsvermögensgesetz, die Resolution, Positionsdaten, GPS-Daten, Mobilfunkdaten
    das Obduktionsergebnis, der Obduktionsbericht, die Obduktion, Laborergebnisse, Laborbefunde
    die Befunde des Labors, ein Schreiben des Ministers, der Brief, das Bekennerschreiben
    die Pressemitteilung, Pressemitteilung der Menschenrechtsorganisation Norvana
    eine Mitteilung des Unternehmens, die Veröffentlichung im Fachblatt „Nordlicht“
    die Rechtsvorschriften der EU, den Plänen, der Fahrplan, das Programm, das Etikett, die Website
    der Wikipedia-Artikel, die Wahlergebnisse, das Endergebnis, Hochrechnungen, der Wetterbericht
    die Fingerabdrücke, im Süden durchgeführte Studien`,
  unnamed: `die Eisenbahner der Nordbahn, der Student, die Doktoranden, die Wärter, die Initiatoren, die Medienvertreter
    US-Beamte, Journalisten, mehrere Journalisten, Touristen, Aktivisten, Astronauten, ein Mann, der Mann
    die Frau, die Mutter, der Vater des Opfers, die Mutter der 46-Jährigen, der 58-Jährige, ein 45-Jähriger
    eine 30-Jährige, der Angeklagte, die Angeklagte, der Beschuldigte, der Verdächtige, der Kläger, der Täter
    das Opfer, das Mädchen, der Junge, ein Kind, ein Mitarbeiter, ein Mitarbeiter des Roten Kreuzes
    die Kollegin vom Landesamt, Passagiere, die Passagiere, Gefängniswärter, Randalierer, ein Student
    ein Sachbearbeiter, Unterstützer, die Unterstützer der Vorlage, Politische Berater
    Berater des Präsidenten, Frühere Mitarbeiterinnen, Medienvertreter, ein Arzt, die Ärzte, ein Anwalt
    ein Richter, Aussagen eines Mitarbeiters, Aussagen von Augenzeugen, Berichten von Bewohnern, Zeugenangaben
    dem Umfeld der Partei, Parteikreisen, Regierungskreisen, Militärkreisen, aus Kreisen der Ermittler
    die Quelle, eine mit der Sache vertraute Person, eine Person, mehrere Personen, Personen aus dem Umfeld
    Insider, ein Hacker, ein Nutzer, Internetnutzer, ein Landwirt, Bauern, ein Talibanführer, ein General
    hochrangige Offiziere, ein Repräsentant einer Firma, ein Vertreter der Armee, Vertreter der Armee
    ein Behördenvertreter, Regierungsvertreter, ein Regierungsmitglied, Unionspolitiker, Abgeordnete
    ein Abgeordneter, mehrere Abgeordnete, Parlamentarier, Demonstranten, Streikende, Soldaten, ein Soldat
    Piloten, Wartende, ein Käufer, Händler, Ladenbesitzer, ein Wirt, Gäste, ein Freund der Familie, Angehörige
    die Witwe, Weggefährten, Nachbarn, ein Zeuge, die Zeugin, ein Zeuge vor Gericht, zwei Diplomaten
    ein westlicher Diplomat, ein US-Beamter, Beamte des Ministeriums, ein Funktionär, ein Spieler, Fans
    zwei Wissenschaftler, Ausländer`,
  vague: `mehrere Experten, einige Forscher, Astronomen, Meteorologen, Datenschützer, Beobachter
    politische Beobachter, Experten, viele Experten, Fachleute, Kritiker, manche, einige, viele, Schätzungen
    ersten Schätzungen, jüngsten Schätzungen, inoffiziellen Angaben, unbestätigten Angaben
    unbestätigten Berichten, Berichten, anfänglichen Berichten, ersten Berichten, Medienberichten
    Presseberichten, Medienangaben, Agenturberichten, übereinstimmenden Berichten, Gerüchten
    allgemeiner Ansicht, Ansicht von Experten, Meinung vieler Beobachter, Einschätzung von Fachleuten
    Angaben von Experten, anderen Aussagen, der Vorwurf, die Vorwürfe, die Anschuldigungen, Befürworter
    Gegner, Gegner des Gesetzes, Befürworter des Projekts, Skeptiker, Branchenkenner, Musikkenner, Ökonomen
    Historiker, Forscher, Wissenschaftler, Analysten, Marktbeobachter, Stimmen, Spekulationen, Vermutungen
    Informationen, Erkenntnissen, Annahmen, Vernehmen`,
  observation: `ein dpa-Reporter, eine dpa-Reporterin, ein Reporter der Deutschen Presse-Agentur, ein AFP-Journalist
    AFP-Reporter, eine Reuters-Korrespondentin, ein Fotograf der Nachrichtenagentur AFP
    ein Reporter dieser Zeitung, eine Reporterin unserer Zeitung, unser Reporter, unsere Korrespondentin
    ein Korrespondent der Nachrichtenagentur dpa, Journalisten der Nachrichtenagentur AFP
    Beobachtungen eines Korrespondenten, Beobachtungen eines dpa-Reporters, Beobachtung einer Reporterin
    ein dpa-Fotograf, ein Reporter vor Ort, ein ARD-Team, ein Kamerateam, Reporter der Nachrichtenagentur AP
    ein Mitarbeiter dieser Zeitung`,
} as const;
