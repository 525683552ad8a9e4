const words = (list: string): readonly string[] => list.split(/\s*,\s*|\n\s*/).filter(Boolean);

/** Country names as German newsrooms write them; each can stand for its government. Genitive forms end in „s“. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  words(`Afghanistan, Ägypten, Albanien, Algerien, Andorra, Angola, Argentinien, Armenien, Aserbaidschan, Äthiopien,
  Australien, Bahamas, Bahrain, Bangladesch, Barbados, Belarus, Belgien, Belize, Benin, Bhutan, Bolivien, Bosnien,
  Botswana, Brasilien, Brunei, Bulgarien, Burkina Faso, Burundi, Chile, China, Costa Rica, Dänemark, Deutschland,
  Dschibuti, Ecuador, El Salvador, Elfenbeinküste, Eritrea, Estland, Eswatini, Fidschi, Finnland, Frankreich, Gabun,
  Gambia, Georgien, Ghana, Grenada, Griechenland, Großbritannien, Guatemala, Guinea, Guyana, Haiti, Honduras, Indien,
  Indonesien, Irak, Iran, Irland, Island, Israel, Italien, Jamaika, Japan, Jemen, Jordanien, Kambodscha, Kamerun,
  Kanada, Kap Verde, Kasachstan, Katar, Kenia, Kirgisistan, Kolumbien, Kongo, Kosovo, Kroatien, Kuba, Kuwait, Laos,
  Lesotho, Lettland, Libanon, Liberia, Libyen, Liechtenstein, Litauen, Luxemburg, Madagaskar, Malawi, Malaysia,
  Malediven, Mali, Malta, Marokko, Mauretanien, Mauritius, Mexiko, Moldau, Moldawien, Monaco, Mongolei, Montenegro,
  Mosambik, Myanmar, Namibia, Nepal, Neuseeland, Nicaragua, Niederlande, Niger, Nigeria, Nordkorea, Nordmazedonien,
  Norwegen, Oman, Österreich, Pakistan, Palau, Panama, Paraguay, Peru, Philippinen, Polen, Portugal, Ruanda, Rumänien,
  Russland, Sambia, Samoa, San Marino, Saudi-Arabien, Schweden, Schweiz, Senegal, Serbien, Seychellen, Sierra Leone,
  Simbabwe, Singapur, Slowakei, Slowenien, Somalia, Spanien, Sri Lanka, Südafrika, Sudan, Südkorea, Südsudan, Suriname,
  Syrien, Tadschikistan, Taiwan, Tansania, Thailand, Togo, Tonga, Trinidad, Tschad, Tschechien, Tunesien, Türkei,
  Turkmenistan, Uganda, Ukraine, Ungarn, Uruguay, Usbekistan, Vatikan, Venezuela, Vietnam, Weißrussland, Zypern,
  USA, US, Vereinigte Staaten, Vereinigten Staaten, EU, Europäische Union`),
);

/** Capitals and seats of power that stand for the government of a country. */
export const CAPITALS: ReadonlyMap<string, string> = new Map(
  words(`Kabul=Afghanistan, Kairo=Ägypten, Tirana=Albanien, Algier=Algerien, Luanda=Angola, Buenos Aires=Argentinien,
  Eriwan=Armenien, Baku=Aserbaidschan, Addis Abeba=Äthiopien, Canberra=Australien, Manama=Bahrain, Dhaka=Bangladesch,
  Minsk=Belarus, La Paz=Bolivien, Sarajevo=Bosnien, Gaborone=Botswana, Brasília=Brasilien, Brasilia=Brasilien,
  Sofia=Bulgarien, Ouagadougou=Burkina Faso, Santiago=Chile, Peking=China, Kopenhagen=Dänemark, Berlin=Deutschland,
  Quito=Ecuador, Asmara=Eritrea, Tallinn=Estland, Helsinki=Finnland, Paris=Frankreich, Tiflis=Georgien, Accra=Ghana,
  Athen=Griechenland, London=Großbritannien, Port-au-Prince=Haiti, Neu-Delhi=Indien, Delhi=Indien, Jakarta=Indonesien,
  Bagdad=Irak, Teheran=Iran, Dublin=Irland, Jerusalem=Israel, Rom=Italien, Tokio=Japan, Sanaa=Jemen, Amman=Jordanien,
  Phnom Penh=Kambodscha, Ottawa=Kanada, Astana=Kasachstan, Doha=Katar, Nairobi=Kenia, Bischkek=Kirgisistan,
  Bogotá=Kolumbien, Kinshasa=Kongo, Pristina=Kosovo, Zagreb=Kroatien, Havanna=Kuba, Riga=Lettland, Beirut=Libanon,
  Tripolis=Libyen, Vilnius=Litauen, Kuala Lumpur=Malaysia, Bamako=Mali, Rabat=Marokko, Mexiko-Stadt=Mexiko,
  Chișinău=Moldau, Chisinau=Moldau, Ulaanbaatar=Mongolei, Maputo=Mosambik, Naypyidaw=Myanmar, Windhoek=Namibia,
  Wellington=Neuseeland, Managua=Nicaragua, Den Haag=Niederlande, Niamey=Niger, Abuja=Nigeria, Pjöngjang=Nordkorea,
  Pjongjang=Nordkorea, Skopje=Nordmazedonien, Oslo=Norwegen, Wien=Österreich, Islamabad=Pakistan, Lima=Peru,
  Manila=Philippinen, Warschau=Polen, Lissabon=Portugal, Kigali=Ruanda, Bukarest=Rumänien, Moskau=Russland,
  Kreml=Russland, Riad=Saudi-Arabien, Stockholm=Schweden, Bern=Schweiz, Dakar=Senegal, Belgrad=Serbien,
  Harare=Simbabwe, Bratislava=Slowakei, Ljubljana=Slowenien, Mogadischu=Somalia, Madrid=Spanien, Colombo=Sri Lanka,
  Pretoria=Südafrika, Khartum=Sudan, Seoul=Südkorea, Damaskus=Syrien, Duschanbe=Tadschikistan, Taipeh=Taiwan,
  Bangkok=Thailand, N'Djamena=Tschad, Prag=Tschechien, Tunis=Tunesien, Ankara=Türkei, Aschgabat=Turkmenistan,
  Kampala=Uganda, Kiew=Ukraine, Kyjiw=Ukraine, Budapest=Ungarn, Montevideo=Uruguay, Taschkent=Usbekistan,
  Caracas=Venezuela, Hanoi=Vietnam, Washington=USA, Brüssel=EU, Nikosia=Zypern, Weißes Haus=USA, Weiße Haus=USA,
  Weißen Haus=USA, Pentagon=USA, Downing Street=Großbritannien, Élysée=Frankreich, Élysée-Palast=Frankreich`).map(
    (pair) => {
      const [capital = '', country = ''] = pair.split('=');
      return [capital, country];
    },
  ),
);
