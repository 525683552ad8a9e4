/** Abbreviations whose full stop ends no sentence; lower case, without the stop. Written for this project. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `abs abschn abt adj allg amtl anm apr art aufl aug az bd beil bes betr bez bzgl bzw ca chr co corp d dez dgl
  dipl dir do dr ebd ehem einschl em engl etc europ evtl exkl fa febr feb ff fr frl frz gb geb gegr gem gen ggf
  gr hd hl hr hrsg hst inc ing inkl internat jan jh jhd jr jul jun kap kath kfm kl komm ländl lfd lic lt ltd mag
  max med mi mill min mind mio mo mr mrd mrs ms nat niederl nov nr o okt op p pf pfd phil pkt pl prof prot
  prov reg res röm s sa sel sen sept skr so sog spez st std str stv südl tel tsd u usf usw u.a v verh vgl vol vors vs w
  wg westl z z.b zt zzgl östl österr`
    .split(/\s+/)
    .filter(Boolean),
);

/** Months, after which „3.“ is an ordinal even before a capital. */
export const MONTHS: ReadonlySet<string> = new Set(
  'januar jänner februar feber märz april mai juni juli august september oktober november dezember'.split(
    ' ',
  ),
);
