import Casework
import HTTPTypes
import Web

/// What every route must answer to everyone who may ask. One mark for each, in the order of ``Asker``: `v` a page, `>` the way on,
/// `f` the form again, `r` a rule that says no, `-` nothing there, as at an address that is nowhere, `n` no such thing,
/// in a sentence, `?` the way to sign in, `b` the question who one is, `t` a page, or tried too often. A screen that was left is
/// locked: `r` where one looks.
enum Matrix {
    private static let here = """
        #                                                 nobody
        #                                                 | signed out
        #                                                 | | not used for ten minutes
        #                                                 | | | signed in since half a day
        #                                                 | | | | volunteer
        #                                                 | | | | | whose client it is
        #                                                 | | | | | | of whose household she is
        #                                                 | | | | | | | of whose household she was or will be
        #                                                 | | | | | | | | on shift
        #                                                 | | | | | | | | | whose shift is over
        #                                                 | | | | | | | | | | whose shift comes later
        #                                                 | | | | | | | | | | | whose shift was taken away
        #                                                 | | | | | | | | | | | | legal worker
        #                                                 | | | | | | | | | | | | | team leader
        #                                                 | | | | | | | | | | | | | | team leader of another team
        #                                                 | | | | | | | | | | | | | | | the same, and helps here
        #                                                 | | | | | | | | | | | | | | | | team leader of another place
        #                                                 | | | | | | | | | | | | | | | | | who left
        #                                                 | | | | | | | | | | | | | | | | | | from tomorrow on
        #                                                 | | | | | | | | | | | | | | | | | | | administrator
        #                                                 | | | | | | | | | | | | | | | | | | | | municipality
        #                                                 | | | | | | | | | | | | | | | | | | | | | another municipality
        #                                                 | | | | | | | | | | | | | | | | | | | | | | auditor
        GET /stijl/{versie}                               v v v v v v v v v v v v v v v v v v v v v v v
        GET /script/{versie}                              v v v v v v v v v v v v v v v v v v v v v v v
        GET /pictogram.svg                                v v v v v v v v v v v v v v v v v v v v v v v
        GET /hulp                                         v v v v v v v v v v v v v v v v v v v v v v v
        GET /galerij                                  v v v v v v v v v v v v v v v v v v v v v v v
        GET /galerij/{onderdeel}/{voorbeeld}              v v v v v v v v v v v v v v v v v v v v v v v
        GET /                                             ? ? r ? v v v v > v v v v v > > v ? ? v v v v
        GET /verslag/{gemeente}                           ? ? r ? > > > > > > > > > > > > n ? ? - > n -
        GET /verslag/{gemeente}/{jaar}                    ? ? r ? v v v v v v v v v v v v n ? ? - v n -
        GET /verslag/{gemeente}/{jaar}/verslag.json       ? ? r ? v v v v v v v v v v v v n ? ? - v n -
        GET /verslag/{gemeente}/{jaar}/verslag.csv        ? ? r ? v v v v v v v v v v v v n ? ? - v n -
        GET /cijfers/{cijfer}/{gemeente}/{jaar}           ? ? r ? - - - - - - - - - v v v n ? ? - - - -
        GET /cijfers/{cijfer}/{gemeente}/{jaar}/lijst.csv ? ? r ? - - - - - - - - - v v v n ? ? - - - -
        GET /cijfers/{cijfer}/{gemeente}/{jaar}/lijst.xlsx ? ? r ? - - - - - - - - - v v v n ? ? - - - -
        GET /werk/{soort}                                 ? ? r ? v v v v v v v v v v v v v ? ? - v v -
        GET /clienten                                     ? ? r ? v v v v v v v v v v v v v ? ? - - - -
        POST /clienten                                    ? ? b ? v v v v v v v v v v v v v ? ? - - - -
        GET /clienten/{client}                            ? ? r ? v v v v v v v v v v - v - ? ? - - - -
        POST /clienten/{client}/bezoek                    ? ? b ? r r r r > r r r r r - r - ? ? - - - -
        POST /clienten/{client}/spoed                     ? ? b ? f f f f f f f f f f - f - ? ? - - - -
        GET /clienten/{client}/bekeken                    ? ? r ? - v v - v - - - v v - - - ? ? - - - -
        GET /toezicht                                     ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        GET /dubbelen                                     ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        GET /gewist                                       ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        POST /toezicht/{locatie}/{week}                   ? ? b ? - - - - - - - - - > - - - ? ? - - - -
        GET /aanmelden                                    v v > v > > > > > > > > > > > > > v v > > > >
        POST /aanmelden                                   f f b f f f f f f f f f f f f f f f f f f f f
        POST /aanmelden/oefenen                           - - b - - - - - - - - - - - - - - - - - - - -
        POST /aanmelden/sleutel                           t t b t t t t t t t t t t t t t t t t t t t t
        POST /aanmelden/sleutel/antwoord                  f f b f f f f f f f f f f f f f f f f f f f f
        POST /afmelden                                    > > b > > > > > > > > > > > > > > > > > > > >
        GET /ik                                           ? ? r ? v v v v v v v v v v v v v ? ? v v v v
        POST /ik/apparaten/{sessie}/afmelden              ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /ik/wachtwoord                                ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /ik/wachtwoord                               ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /ik/app                                       ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /ik/app                                      ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /ik/herstelcodes                              ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /ik/herstelcodes                             ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /ik/sleutels/nieuw                            ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /ik/sleutels/nieuw                           ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /ik/sleutels                                 ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /ik/sleutels/{sleutel}/intrekken             ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /ik/programmas                                ? ? r ? v v v v v v v v v v v v v ? ? v v v v
        POST /ik/programmas                               ? ? b ? f f f f f f f f f f f f f ? ? f f f f
        POST /ik/programmas/{programma}/intrekken         ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /uitnodiging                                  v v v v v v v v v v v v v v v v v v v v v v v
        POST /uitnodiging                                 f f b f f f f f f f f f f f f f f f f f f f f
        POST /uitnodiging/instellen                       f f b f f f f f f f f f f f f f f f f f f f f
        GET /locaties                                     ? ? - ? - - - - - - - - - - - - - ? ? v - - -
        POST /locaties                                    ? ? - ? - - - - - - - - - - - - - ? ? f - - -
        POST /locaties/gemeenten                          ? ? - ? - - - - - - - - - - - - - ? ? f - - -
        POST /locaties/bsn                                ? ? - ? - - - - - - - - - - - - - ? ? f - - -
        POST /locaties/bsn/{grond}/einde                  ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        GET /logboek                                      ? ? - ? - - - - - - - - - - - - - ? ? - - - v
        GET /collegas                                     ? ? r ? - - - - - - - - - v v v v ? ? v - - -
        GET /collegas/nieuw                               ? ? r ? - - - - - - - - - v v v v ? ? v - - -
        POST /collegas                                    ? ? b ? - - - - - - - - - f f f f ? ? f - - -
        GET /collegas/{collega}                           ? ? r ? - - - - - - - - - v - - - ? ? v - - -
        POST /collegas/{collega}/uitnodiging              ? ? b ? - - - - - - - - - v - - - ? ? v - - -
        GET /collegas/{collega}/vertrek                   ? ? r ? - - - - - - - - - v - - - ? ? v - - -
        POST /collegas/{collega}/vertrek                  ? ? b ? - - - - - - - - - > - - - ? ? > - - -
        POST /collegas/{collega}/dienst                   ? ? b ? - - - - - - - - - f - - - ? ? f - - -
        POST /cijfers/{cijfer}/{gemeente}/{jaar}/lijst.csv ? ? b ? - - - - - - - - - f f f n ? ? - - - -
        GET /clienten/nieuw                               ? ? r ? r r r r v r r r v v v v v ? ? - - - -
        POST /clienten/nieuw                              ? ? b ? r r r r f r r r f f f f f ? ? - - - -
        GET /clienten/{client}/gegevens                   ? ? r ? - v v - v - - - v v - - - ? ? - - - -
        POST /clienten/{client}/gegevens                  ? ? b ? - f f - f - - - f f - - - ? ? - - - -
        GET /clienten/{client}/huishouden                 ? ? r ? - v v - v - - - v v - - - ? ? - - - -
        GET /clienten/{client}/huishouden/verhuizing      ? ? r ? - v v - v - - - v v - - - ? ? - - - -
        POST /clienten/{client}/huishouden/verhuizing     ? ? b ? - f f - f - - - f f - - - ? ? - - - -
        GET /clienten/{client}/huishouden/{lid}           ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/huishouden/{lid}          ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/huishouden/nieuw           ? ? r ? - v v - v - - - v v - - - ? ? - - - -
        POST /clienten/{client}/huishouden/nieuw          ? ? b ? - f f - f - - - f f - - - ? ? - - - -
        POST /clienten/{client}/huishouden/{lid}/vertrek  ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/geschiedenis               ? ? r ? - v v - v - - - v v - - - ? ? - - - -
        POST /clienten/{client}/geschiedenis/{wijziging}/terug ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/feiten/{gegeven}           ? ? r ? - v v - v - - - v v - - - ? ? - - - -
        POST /clienten/{client}/feiten/{gegeven}          ? ? b ? - f f - f - - - f f - - - ? ? - - - -
        GET /clienten/{client}/feiten/{gegeven}/{feit}    ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/feiten/{gegeven}/{feit}   ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/feiten/{gegeven}/{feit}/einde ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/feiten/{gegeven}/{feit}/weg ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/concepten/{tekst}         ? ? b ? - v v - v - - - v v - - - ? ? - - - -
        POST /clienten/{client}/concepten/{tekst}/weg     ? ? b ? - > > - > - - - > > - - - ? ? - - - -
        GET /clienten/{client}/dubbel                     ? ? r ? - - - - - - - - - v - - - ? ? - - - -
        GET /clienten/{client}/wissen                     ? ? r ? - - - - - - - - - v - - - ? ? - - - -
        POST /clienten/{client}/dubbel                    ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        POST /clienten/{client}/wissen                    ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        GET /clienten/{client}/dubbel/{ander}             ? ? r ? - - - - - - - - - v - - - ? ? - - - -
        POST /clienten/{client}/dubbel/{ander}            ? ? b ? - - - - - - - - - > - - - ? ? - - - -
        POST /clienten/{client}/dubbel/{ander}/twee       ? ? b ? - - - - - - - - - > - - - ? ? - - - -
        POST /bevestigen                                  ? ? b ? r r r r r r r r r r r r r ? ? r r r r
        GET /vrijgaven                                    ? ? r ? - - - - - - - - - v v v v ? ? v - - -
        POST /vrijgaven/{vrijgave}/besluit                ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /invoer                                       ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        POST /invoer                                      ? ? b ? - - - - - - - - - f f f f ? ? - - - -
        GET /invoer/voorbeeld/{lijst}                     ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        GET /invoer/voorbeeld/{lijst}/xlsx                ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        GET /invoer/ophalen/{lijst}/{locatie}             ? ? r ? - - - - - - - - - v - - - ? ? - - - -
        POST /invoer/ophalen/{lijst}/{locatie}            ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        GET /invoer/ophalen/{lijst}/{locatie}/csv         ? ? r ? - - - - - - - - - v - - - ? ? - - - -
        GET /invoer/{invoer}/kolommen                     ? ? r ? - - - - - - - - - v - - - ? ? - - - -
        POST /invoer/{invoer}/kolommen                    ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        GET /invoer/{invoer}/problemen                    ? ? r ? - - - - - - - - - v - - - ? ? - - - -
        POST /invoer/{invoer}/problemen                   ? ? b ? - - - - - - - - - > - - - ? ? - - - -
        POST /invoer/{invoer}/weggooien                   ? ? b ? - - - - - - - - - > - - - ? ? - - - -
        GET /invoer/{invoer}/proef                        ? ? r ? - - - - - - - - - v - - - ? ? - - - -
        POST /invoer/{invoer}/proef                       ? ? b ? - - - - - - - - - > - - - ? ? - - - -
        GET /invoer/{invoer}                              ? ? r ? - - - - - - - - - > - - - ? ? - - - -
        GET /invoer/{invoer}/niet-overgenomen             ? ? r ? - - - - - - - - - v - - - ? ? - - - -
        POST /invoer/{invoer}/terugdraaien                ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /huisvesting/terug/{wijziging}               ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /juridisch/terug/{wijziging}                 ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /huisvesting/doorlooptijd                     ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        GET /huisvesting/taakstelling                     ? ? r ? - - - - - - - - - > > > > ? ? - - - -
        GET /huisvesting/taakstelling/{gemeente}/{halfjaar} ? ? r ? - - - - - - - - - v v v - ? ? - - - -
        GET /huisvesting/taakstelling/{gemeente}/{halfjaar}/mensen ? ? r ? - - - - - - - - - v v v - ? ? - - - -
        GET /huisvesting/taakstelling/{gemeente}/{halfjaar}/regel ? ? r ? - - - - - - - - - v v v - ? ? - - - -
        POST /huisvesting/taakstelling/{gemeente}/{halfjaar}/regel ? ? b ? - - - - - - - - - f f f - ? ? - - - -
        POST /huisvesting/taakstelling/{gemeente}/{halfjaar}/herverdeling ? ? b ? - - - - - - - - - f f f - ? ? - - - -
        POST /huisvesting/taakstelling/{gemeente}/{halfjaar}/inwoners ? ? b ? - - - - - - - - - f f f - ? ? - - - -
        POST /huisvesting/taakstelling/{gemeente}/{halfjaar}/prognose ? ? b ? - - - - - - - - - > > > - ? ? - - - -
        GET /huisvesting/telling/{plaatsing}              ? ? r ? - - - - - - - - - v v v - ? ? - - - -
        POST /huisvesting/telling/{plaatsing}             ? ? b ? - - - - - - - - - f f f - ? ? - - - -
        GET /juridisch/maand                              ? ? r ? - - - - - - - - v v v v v ? ? - - - -
        GET /juridisch/week                               ? ? r ? - - - - - - - - v v v v v ? ? - - - -
        GET /juridisch/cijfers                            ? ? r ? - - - - - - - - v v v v v ? ? - - - -
        GET /juridisch/bewijsboek                         ? ? r ? - - - - - - - - v v v v v ? ? - - - -
        GET /cijfers                                      ? ? r ? v v v v v v v v v v v v v ? ? - v v -
        GET /balie                                        ? ? r ? v v v v v v v v v v v v v ? ? - - - -
        POST /balie                                       ? ? b ? v v v v v v v v v v v v v ? ? - - - -
        POST /balie/plek                                  ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /balie/client                                ? ? b ? r > > r > r r r > > - r - ? ? - - - -
        GET /balie/zonder-naam                            ? ? r ? > > > > v > > > v v v v v ? ? - - - -
        POST /balie/zonder-naam                           ? ? b ? r r r r f r r r f f f f f ? ? - - - -
        POST /balie/terug/{wijziging}                     ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /balie/{client}                               ? ? r ? - v v - v - - - v v - - - ? ? - - - -
        POST /balie/{client}                              ? ? b ? - f f - f - - - f f - - - ? ? - - - -
        POST /balie/{client}/concept                      ? ? b ? - v v - v - - - v v - - - ? ? - - - -
        GET /gesprekken/{gesprek}                         ? ? r ? - v v - v - - - v v - - - ? ? - - - -
        POST /gesprekken/{gesprek}                        ? ? b ? - f f - f - - - f f - - - ? ? - - - -
        POST /gesprekken/{gesprek}/weg                    ? ? b ? - > > - > - - - > > - - - ? ? - - - -
        GET /balie/nieuw                                  ? ? r ? > > > > v > > > v v v v v ? ? - - - -
        POST /balie/nieuw                                 ? ? b ? > > > > v > > > v v v v v ? ? - - - -
        POST /balie/nieuw/gesprek                         ? ? b ? r r r r f r r r f f f f f ? ? - - - -
        GET /mijn-werk                                    ? ? r ? v v v v v v v v v v v v v ? ? - - - -
        POST /mijn-werk/terug/{wijziging}                 ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /mijn-werk/afwezig                            ? ? r ? v v v v v v v v v v v v v ? ? - - - -
        POST /mijn-werk/afwezig                           ? ? b ? f f f f f f f f f f f f f ? ? - - - -
        POST /mijn-werk/afwezig/vastleggen                ? ? b ? f f f f f f f f f f f f f ? ? - - - -
        GET /vervolg/{vervolg}                            ? ? r ? v v v - v - - - v v - - - ? ? - - - -
        POST /vervolg/{vervolg}                           ? ? b ? f f f - f - - - f f - - - ? ? - - - -
        POST /vervolg/{vervolg}/klaar                     ? ? b ? > > > - > - - - > > - - - ? ? - - - -
        POST /balie/wachtrij                              ? ? b ? r r r r > r r r > > - > - ? ? - - - -
        POST /balie/wachtrij/{nummer}/oproep              ? ? b ? r r r r - r r r - - - - - ? ? - - - -
        POST /balie/wachtrij/{nummer}/klaar               ? ? b ? r r r r - r r r - - - - - ? ? - - - -
        GET /balie/scherm/{locatie}                       ? ? r ? v v v v v v v v v v - v - ? ? - - - -
        GET /rooster                                      ? ? r ? > > > > > > > > > > > > > ? ? - - - -
        GET /rooster/{locatie}                            ? ? r ? v v v v v v v v v v - v - ? ? - - - -
        POST /rooster/{locatie}/dienst                    ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /rooster/diensten/{dienst}/kan-niet          ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /openingstijden/{locatie}                     ? ? r ? - - - - - - - - - v - - - ? ? - - - -
        POST /openingstijden/{locatie}                    ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        POST /openingstijden/{locatie}/{spreekuur}/einde  ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /openingstijden/{locatie}/dagen              ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        POST /openingstijden/{locatie}/dagen/{dag}/weg    ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /afspraken                                    ? ? r ? > > > > > > > > > > > > > ? ? - - - -
        GET /afspraken/{locatie}                          ? ? r ? v v v v v v v v v v - v - ? ? - - - -
        GET /balie/{client}/afspraak                      ? ? r ? - v v - v - - - v v - - - ? ? - - - -
        POST /balie/{client}/afspraak                     ? ? b ? - f f - f - - - f f - - - ? ? - - - -
        GET /afspraak/{afspraak}                          ? ? r ? v v v - v - - - v v - - - ? ? - - - -
        POST /afspraak/{afspraak}                         ? ? b ? f f f - f - - - f f - - - ? ? - - - -
        POST /afspraak/{afspraak}/einde                   ? ? b ? > > > - > - - - > > - - - ? ? - - - -
        GET /brieven                                      ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        POST /brieven/terug/{wijziging}                   ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /openingstijden/{locatie}/adres              ? ? b ? - - - - - - - - - > - - - ? ? - - - -
        GET /afspraak/{afspraak}/brief                    ? ? r ? - v v - v - - - v v - - - ? ? - - - -
        GET /brieven/{brief}/{taal}                       ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        POST /brieven/{brief}/{taal}                      ? ? b ? - - - - - - - - - f f f f ? ? - - - -
        POST /brieven/{brief}/{taal}/goedkeuring          ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /afspraken/agenda                             ? ? r ? v v v v v v v v v v v v v ? ? - - - -
        POST /afspraken/agenda                            ? ? b ? v v v v v v v v v v v v v ? ? - - - -
        POST /afspraken/agenda/einde                      ? ? b ? > > > > > > > > > > > > > ? ? - - - -
        GET /agenda/{sleutel}/wegwijs.ics                 - - - - - - - - - - - - - - - - - - - - - - -
        GET /balie/overdracht                             ? ? r ? > > > > v > > > v v v v v ? ? - - - -
        POST /rooster/{locatie}/terug/{wijziging}         ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /partners                                     ? ? r ? v v v v v v v v v v v v v ? ? - - - -
        GET /partners/nieuw                               ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        POST /partners/nieuw                              ? ? b ? - - - - - - - - - f f f f ? ? - - - -
        GET /partners/{partner}                           ? ? r ? v v v v v v v v v v v v - ? ? - - - -
        POST /partners/{partner}                          ? ? b ? - - - - - - - - - f f f - ? ? - - - -
        POST /partners/{partner}/weg                      ? ? b ? - - - - - - - - - > > > - ? ? - - - -
        POST /partners/terug/{wijziging}                  ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /verwijzing/{verwijzing}                      ? ? r ? v v v - v - - - v v - - - ? ? - - - -
        POST /verwijzing/{verwijzing}                     ? ? b ? f f f - f - - - f f - - - ? ? - - - -
        POST /verwijzing/{verwijzing}/klaar               ? ? b ? f f f - f - - - f f - - - ? ? - - - -
        GET /gesprekken/{gesprek}/verwijzing              ? ? r ? - v v - v - - - v v - - - ? ? - - - -
        POST /gesprekken/{gesprek}/verwijzing             ? ? b ? - f f - f - - - f f - - - ? ? - - - -
        POST /juridisch/terug/{wijziging}                 ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/stukken         ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/bundel          ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/stukken/{persoon}/{stuk} ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/stukken/{persoon}/{stuk} ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/stukken/{persoon}/{stuk}/bestanden ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/bestanden/{bestand} ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/bestanden/{bestand}/weg ? ? b ? - - - - - - - - > > - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/bestanden/{bestand}/terug ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /juridisch/{vraag}                            ? ? r ? v - - - v - - - v v - - - ? ? - - - -
        POST /juridisch/{vraag}                           ? ? b ? f - - - f - - - f f - - - ? ? - - - -
        POST /juridisch/{vraag}/klaar                     ? ? b ? f - - - f - - - f f - - - ? ? - - - -
        POST /juridisch/{vraag}/helpdesk                  ? ? b ? f - - - f - - - f f - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/brieven         ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/brieven        ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        GET /juridisch/brieven/{schrijven}                ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/brieven/{schrijven}               ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        POST /juridisch/brieven/{schrijven}/goedkeuring   ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        POST /juridisch/brieven/{schrijven}/verzending    ? ? b ? - - - - - - - - r r - - - ? ? - - - -
        POST /juridisch/brieven/{schrijven}/weg           ? ? b ? - - - - - - - - > > - - - ? ? - - - -
        GET /juridisch/antwoorden                         ? ? r ? - - - - - - - - v v v v v ? ? - - - -
        GET /juridisch/dossiers/{dossier}/helpdesk        ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/helpdesk       ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/keuzes          ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/keuzes         ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/keuzes/{keuzegesprek} ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/keuzes/{keuzegesprek} ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/keuzes/{keuzegesprek}/weg ? ? b ? - - - - - - - - > > - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/overdragen      ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/overdragen     ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/overdragen/{overdracht}/intrekken ? ? b ? - - - - - - - - > > - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/overdragen/{overdracht}/ontvangst ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/overdragen/{overdracht}/pakket ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/overgenomen     ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        GET /juridisch/overnemen                          ? ? r ? - - - - - - - - v v v v v ? ? - - - -
        POST /juridisch/overnemen                         ? ? b ? - - - - - - - - f f f f f ? ? - - - -
        GET /juridisch/overnemen/{pakket}                 ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /juridisch/overnemen/{pakket}                ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /juridisch/overnemen/{pakket}/weg            ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /juridisch/helpdesk/{dossiervraag}            ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/helpdesk/{dossiervraag}           ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        POST /juridisch/helpdesk/{dossiervraag}/delen     ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /helpdesk/{helpvraag}                         ? ? r ? v - - - v - - - v v - - - ? ? - - - -
        POST /helpdesk/{helpvraag}                        ? ? b ? f - - - f - - - f f - - - ? ? - - - -
        GET /spreekuur/drukte                             ? ? r ? > > > > > > > > > > > > > ? ? - - - -
        GET /spreekuur/drukte/{locatie}                   ? ? r ? v v v v v v v v v v - v - ? ? - - - -
        GET /cijfers/{cijfer}/{gemeente}/{jaar}/per/{uitsplitsing} ? ? r ? - - - - - - - - - v v v n ? ? - - - -
        GET /huisvesting                                  ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        POST /huisvesting/stap                            ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /huisvesting/terug/{wijziging}               ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /huisvesting/koppelingen/{koppeling}/aanbod   ? ? r ? - - - - - - - - - v - - - ? ? - - - -
        POST /huisvesting/koppelingen/{koppeling}/aanbod  ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        GET /huisvesting/aanbod/{aanbod}                  ? ? r ? - - - - - - - - - v - - - ? ? - - - -
        POST /huisvesting/aanbod/{aanbod}/stap            ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        POST /huisvesting/aanbod/{aanbod}/plan            ? ? b ? - - - - - - - - - > - - - ? ? - - - -
        POST /huisvesting/aanbod/{aanbod}/aankomst        ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        GET /huisvesting/voorstellen                      ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        GET /huisvesting/voorstellen/{woning}             ? ? r ? - - - - - - - - - v v v - ? ? - - - -
        GET /huisvesting/voorstellen/{woning}/{koppeling} ? ? r ? - - - - - - - - - v - - - ? ? - - - -
        POST /huisvesting/voorstellen/{woning}/{koppeling}/kies ? ? b ? - - - - - - - - - > - - - ? ? - - - -
        POST /huisvesting/voorstellen/{woning}/{koppeling}/nee ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        POST /huisvesting/voorstellen/{woning}/{koppeling}/vasthouden ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        POST /huisvesting/voorstellen/{woning}/{koppeling}/loslaten ? ? b ? - - - - - - - - - r - - - ? ? - - - -
        GET /huisvesting/koppelingen                      ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        GET /clienten/{client}/koppeling                  ? ? r ? - - - - - - - - - v - - - ? ? - - - -
        POST /clienten/{client}/koppeling                 ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        GET /huisvesting/koppelingen/{koppeling}          ? ? r ? - - - - - - - - - v - - - ? ? - - - -
        POST /huisvesting/koppelingen/{koppeling}         ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        POST /huisvesting/koppelingen/{koppeling}/einde   ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        GET /huisvesting/termijnen                        ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        POST /huisvesting/termijnen                       ? ? b ? - - - - - - - - - f f f f ? ? - - - -
        GET /huisvesting/regels/taakstelling              ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        POST /huisvesting/regels/taakstelling             ? ? b ? - - - - - - - - - f f f f ? ? - - - -
        GET /huisvesting/regels/huurgrenzen               ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        POST /huisvesting/regels/huurgrenzen              ? ? b ? - - - - - - - - - f f f f ? ? - - - -
        GET /huisvesting/regels/kamers                    ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        POST /huisvesting/regels/kamers                   ? ? b ? - - - - - - - - - f f f f ? ? - - - -
        GET /huisvesting/regels/afspraken                 ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        POST /huisvesting/regels/afspraken                ? ? b ? - - - - - - - - - f f f f ? ? - - - -
        GET /huisvesting/woningen                         ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        GET /huisvesting/woningen/nieuw                   ? ? r ? - - - - - - - - - v v v v ? ? - - - -
        POST /huisvesting/woningen/nieuw                  ? ? b ? - - - - - - - - - f f f f ? ? - - - -
        GET /huisvesting/woningen/{woning}                ? ? r ? - - - - - - - - - v v v - ? ? - - - -
        POST /huisvesting/woningen/{woning}               ? ? b ? - - - - - - - - - f f f - ? ? - - - -
        POST /huisvesting/woningen/{woning}/einde         ? ? b ? - - - - - - - - - f f f - ? ? - - - -
        GET /juridisch                                    ? ? r ? - - - - - - - - v v v v v ? ? - - - -
        GET /juridisch/regels                             ? ? r ? - - - - - - - - v v v v v ? ? - - - -
        POST /juridisch/regels                            ? ? b ? - - - - - - - - f f f f f ? ? - - - -
        GET /clienten/{client}/dossier                    ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /clienten/{client}/dossier                   ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}                 ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/behandelaar    ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/gezin          ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/afsluiting     ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/heropening     ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/gebeurtenissen ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/gebeurtenissen/{gebeurtenis} ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/gebeurtenissen/{gebeurtenis} ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/gebeurtenissen/{gebeurtenis}/weg ? ? b ? - - - - - - - - > > - - - ? ? - - - -
        GET /juridisch/termijnen/{termijn}                ? ? r ? - - - - - - - - > > - - - ? ? - - - -
        GET /juridisch/termijnen/{termijn}/klaar          ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/termijnen/{termijn}/klaar         ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        """

    /// About what another team of the same municipality has: for most it is not there.
    private static let beside = """
        GET /verslag/{gemeente}                           ? ? r ? > > > > > > > > > > > > n ? ? - > n -
        GET /verslag/{gemeente}/{jaar}                    ? ? r ? v v v v v v v v v v v v n ? ? - v n -
        GET /verslag/{gemeente}/{jaar}/verslag.json       ? ? r ? v v v v v v v v v v v v n ? ? - v n -
        GET /verslag/{gemeente}/{jaar}/verslag.csv        ? ? r ? v v v v v v v v v v v v n ? ? - v n -
        GET /cijfers/{cijfer}/{gemeente}/{jaar}           ? ? r ? - - - - - - - - - v v v n ? ? - - - -
        GET /cijfers/{cijfer}/{gemeente}/{jaar}/lijst.csv ? ? r ? - - - - - - - - - v v v n ? ? - - - -
        GET /cijfers/{cijfer}/{gemeente}/{jaar}/lijst.xlsx ? ? r ? - - - - - - - - - v v v n ? ? - - - -
        GET /clienten/{client}                            ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /clienten/{client}/bezoek                    ? ? b ? - - - - - - - - - - > > - ? ? - - - -
        POST /clienten/{client}/spoed                     ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /clienten/{client}/bekeken                    ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /toezicht/{locatie}/{week}                   ? ? b ? - - - - - - - - - - > > - ? ? - - - -
        GET /collegas/{collega}                           ? ? r ? - - - - - - - - - - v v - ? ? v - - -
        POST /collegas/{collega}/uitnodiging              ? ? b ? - - - - - - - - - - v v - ? ? v - - -
        GET /collegas/{collega}/vertrek                   ? ? r ? - - - - - - - - - - v v - ? ? v - - -
        POST /collegas/{collega}/vertrek                  ? ? b ? - - - - - - - - - - > > - ? ? > - - -
        POST /collegas/{collega}/dienst                   ? ? b ? - - - - - - - - - - f f - ? ? f - - -
        POST /cijfers/{cijfer}/{gemeente}/{jaar}/lijst.csv ? ? b ? - - - - - - - - - f f f n ? ? - - - -
        GET /clienten/{client}/gegevens                   ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /clienten/{client}/gegevens                  ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /clienten/{client}/huishouden                 ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        GET /clienten/{client}/huishouden/verhuizing      ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /clienten/{client}/huishouden/verhuizing     ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/huishouden/{lid}           ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/huishouden/{lid}          ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/huishouden/nieuw           ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /clienten/{client}/huishouden/nieuw          ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /clienten/{client}/huishouden/{lid}/vertrek  ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/geschiedenis               ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /clienten/{client}/geschiedenis/{wijziging}/terug ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/feiten/{gegeven}           ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /clienten/{client}/feiten/{gegeven}          ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /clienten/{client}/feiten/{gegeven}/{feit}    ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/feiten/{gegeven}/{feit}   ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/feiten/{gegeven}/{feit}/einde ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/feiten/{gegeven}/{feit}/weg ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/concepten/{tekst}         ? ? b ? - - - - - - - - - - v v - ? ? - - - -
        POST /clienten/{client}/concepten/{tekst}/weg     ? ? b ? - - - - - - - - - - > > - ? ? - - - -
        GET /clienten/{client}/dubbel                     ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        GET /clienten/{client}/wissen                     ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /clienten/{client}/dubbel                    ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /clienten/{client}/wissen                    ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /clienten/{client}/dubbel/{ander}             ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /clienten/{client}/dubbel/{ander}            ? ? b ? - - - - - - - - - - > - - ? ? - - - -
        POST /clienten/{client}/dubbel/{ander}/twee       ? ? b ? - - - - - - - - - - > > - ? ? - - - -
        GET /invoer/ophalen/{lijst}/{locatie}             ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /invoer/ophalen/{lijst}/{locatie}            ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /invoer/ophalen/{lijst}/{locatie}/csv         ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        GET /invoer/{invoer}/kolommen                     ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /invoer/{invoer}/kolommen                    ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /invoer/{invoer}/problemen                    ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /invoer/{invoer}/problemen                   ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /invoer/{invoer}/weggooien                   ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /invoer/{invoer}/proef                        ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /invoer/{invoer}/proef                       ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /invoer/{invoer}                              ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        GET /invoer/{invoer}/niet-overgenomen             ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /invoer/{invoer}/terugdraaien                ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /huisvesting/taakstelling/{gemeente}/{halfjaar} ? ? r ? - - - - - - - - - v v v - ? ? - - - -
        GET /huisvesting/taakstelling/{gemeente}/{halfjaar}/mensen ? ? r ? - - - - - - - - - v v v - ? ? - - - -
        GET /huisvesting/taakstelling/{gemeente}/{halfjaar}/regel ? ? r ? - - - - - - - - - v v v - ? ? - - - -
        POST /huisvesting/taakstelling/{gemeente}/{halfjaar}/regel ? ? b ? - - - - - - - - - f f f - ? ? - - - -
        POST /huisvesting/taakstelling/{gemeente}/{halfjaar}/herverdeling ? ? b ? - - - - - - - - - f f f - ? ? - - - -
        POST /huisvesting/taakstelling/{gemeente}/{halfjaar}/inwoners ? ? b ? - - - - - - - - - f f f - ? ? - - - -
        POST /huisvesting/taakstelling/{gemeente}/{halfjaar}/prognose ? ? b ? - - - - - - - - - > > > - ? ? - - - -
        GET /huisvesting/telling/{plaatsing}              ? ? r ? - - - - - - - - - v v v - ? ? - - - -
        POST /huisvesting/telling/{plaatsing}             ? ? b ? - - - - - - - - - f f f - ? ? - - - -
        POST /balie/client                                ? ? b ? - - - - - - - - - - > > - ? ? - - - -
        GET /balie/{client}                               ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /balie/{client}                              ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /balie/{client}/concept                      ? ? b ? - - - - - - - - - - v v - ? ? - - - -
        GET /gesprekken/{gesprek}                         ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /gesprekken/{gesprek}                        ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /gesprekken/{gesprek}/weg                    ? ? b ? - - - - - - - - - - > > - ? ? - - - -
        GET /vervolg/{vervolg}                            ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /vervolg/{vervolg}                           ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /vervolg/{vervolg}/klaar                     ? ? b ? - - - - - - - - - - > > - ? ? - - - -
        GET /balie/scherm/{locatie}                       ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        GET /rooster/{locatie}                            ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /rooster/{locatie}/dienst                    ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /openingstijden/{locatie}                     ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /openingstijden/{locatie}                    ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /openingstijden/{locatie}/{spreekuur}/einde  ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /openingstijden/{locatie}/dagen              ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /openingstijden/{locatie}/dagen/{dag}/weg    ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /afspraken/{locatie}                          ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        GET /balie/{client}/afspraak                      ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /balie/{client}/afspraak                     ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /afspraak/{afspraak}                          ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /afspraak/{afspraak}                         ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /afspraak/{afspraak}/einde                   ? ? b ? - - - - - - - - - - > > - ? ? - - - -
        POST /openingstijden/{locatie}/adres              ? ? b ? - - - - - - - - - - > > - ? ? - - - -
        GET /afspraak/{afspraak}/brief                    ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /rooster/{locatie}/terug/{wijziging}         ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /partners/{partner}                           ? ? r ? v v v v v v v v v v v v - ? ? - - - -
        POST /partners/{partner}                          ? ? b ? - - - - - - - - - f f f - ? ? - - - -
        POST /partners/{partner}/weg                      ? ? b ? - - - - - - - - - > > > - ? ? - - - -
        GET /verwijzing/{verwijzing}                      ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /verwijzing/{verwijzing}                     ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /verwijzing/{verwijzing}/klaar               ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /gesprekken/{gesprek}/verwijzing              ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /gesprekken/{gesprek}/verwijzing             ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/stukken         ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/bundel          ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/stukken/{persoon}/{stuk} ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/stukken/{persoon}/{stuk} ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/stukken/{persoon}/{stuk}/bestanden ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/bestanden/{bestand} ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/bestanden/{bestand}/weg ? ? b ? - - - - - - - - - - > > - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/bestanden/{bestand}/terug ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /juridisch/{vraag}                            ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /juridisch/{vraag}                           ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /juridisch/{vraag}/klaar                     ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /juridisch/{vraag}/helpdesk                  ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /helpdesk/{helpvraag}                         ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /helpdesk/{helpvraag}                        ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /spreekuur/drukte/{locatie}                   ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        GET /cijfers/{cijfer}/{gemeente}/{jaar}/per/{uitsplitsing} ? ? r ? - - - - - - - - - v v v n ? ? - - - -
        GET /huisvesting/voorstellen/{woning}             ? ? r ? - - - - - - - - - v v v - ? ? - - - -
        GET /huisvesting/voorstellen/{woning}/{koppeling} ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /huisvesting/voorstellen/{woning}/{koppeling}/kies ? ? b ? - - - - - - - - - - > > - ? ? - - - -
        POST /huisvesting/voorstellen/{woning}/{koppeling}/nee ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /huisvesting/voorstellen/{woning}/{koppeling}/vasthouden ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /huisvesting/voorstellen/{woning}/{koppeling}/loslaten ? ? b ? - - - - - - - - - - r r - ? ? - - - -
        GET /clienten/{client}/koppeling                  ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /clienten/{client}/koppeling                 ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /huisvesting/koppelingen/{koppeling}          ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /huisvesting/koppelingen/{koppeling}         ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /huisvesting/koppelingen/{koppeling}/einde   ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /huisvesting/woningen/{woning}                ? ? r ? - - - - - - - - - v v v - ? ? - - - -
        POST /huisvesting/woningen/{woning}               ? ? b ? - - - - - - - - - f f f - ? ? - - - -
        POST /huisvesting/woningen/{woning}/einde         ? ? b ? - - - - - - - - - f f f - ? ? - - - -
        GET /huisvesting/koppelingen/{koppeling}/aanbod   ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /huisvesting/koppelingen/{koppeling}/aanbod  ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /huisvesting/aanbod/{aanbod}                  ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /huisvesting/aanbod/{aanbod}/stap            ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /huisvesting/aanbod/{aanbod}/plan            ? ? b ? - - - - - - - - - - > > - ? ? - - - -
        POST /huisvesting/aanbod/{aanbod}/aankomst        ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /clienten/{client}/dossier                    ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /clienten/{client}/dossier                   ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /juridisch/dossiers/{dossier}                 ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/behandelaar    ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/gezin          ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/afsluiting     ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/heropening     ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/gebeurtenissen ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/gebeurtenissen/{gebeurtenis} ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/gebeurtenissen/{gebeurtenis} ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/gebeurtenissen/{gebeurtenis}/weg ? ? b ? - - - - - - - - - - > > - ? ? - - - -
        GET /juridisch/termijnen/{termijn}                ? ? r ? - - - - - - - - - - > > - ? ? - - - -
        GET /juridisch/termijnen/{termijn}/klaar          ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /juridisch/termijnen/{termijn}/klaar         ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/brieven         ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/brieven        ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/helpdesk        ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/helpdesk       ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/keuzes          ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/keuzes         ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/keuzes/{keuzegesprek} ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/keuzes/{keuzegesprek} ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/keuzes/{keuzegesprek}/weg ? ? b ? - - - - - - - - - - > > - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/overdragen      ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/overdragen     ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/overdragen/{overdracht}/intrekken ? ? b ? - - - - - - - - - - > > - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/overdragen/{overdracht}/ontvangst ? ? b ? - - - - - - - - - - f f - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/overdragen/{overdracht}/pakket ? ? r ? - - - - - - - - - - v v - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/overgenomen     ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        """

    /// About what is in another municipality.
    private static let elsewhere = """
        GET /verslag/{gemeente}                           ? ? r ? n n n n n n n n n n n n > ? ? - n > -
        GET /verslag/{gemeente}/{jaar}                    ? ? r ? n n n n n n n n n n n n v ? ? - n v -
        GET /verslag/{gemeente}/{jaar}/verslag.json       ? ? r ? n n n n n n n n n n n n v ? ? - n v -
        GET /verslag/{gemeente}/{jaar}/verslag.csv        ? ? r ? n n n n n n n n n n n n v ? ? - n v -
        GET /cijfers/{cijfer}/{gemeente}/{jaar}           ? ? r ? - - - - - - - - - n n n v ? ? - - - -
        GET /cijfers/{cijfer}/{gemeente}/{jaar}/lijst.csv ? ? r ? - - - - - - - - - n n n v ? ? - - - -
        GET /cijfers/{cijfer}/{gemeente}/{jaar}/lijst.xlsx ? ? r ? - - - - - - - - - n n n v ? ? - - - -
        GET /clienten/{client}                            ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /clienten/{client}/bezoek                    ? ? b ? - - - - - - - - - - - - r ? ? - - - -
        POST /clienten/{client}/spoed                     ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /clienten/{client}/bekeken                    ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /toezicht/{locatie}/{week}                   ? ? b ? - - - - - - - - - - - - > ? ? - - - -
        GET /collegas/{collega}                           ? ? r ? - - - - - - - - - - - - v ? ? v - - -
        POST /collegas/{collega}/uitnodiging              ? ? b ? - - - - - - - - - - - - v ? ? v - - -
        GET /collegas/{collega}/vertrek                   ? ? r ? - - - - - - - - - - - - v ? ? v - - -
        POST /collegas/{collega}/vertrek                  ? ? b ? - - - - - - - - - - - - > ? ? > - - -
        POST /collegas/{collega}/dienst                   ? ? b ? - - - - - - - - - - - - f ? ? f - - -
        POST /cijfers/{cijfer}/{gemeente}/{jaar}/lijst.csv ? ? b ? - - - - - - - - - n n n f ? ? - - - -
        GET /clienten/{client}/gegevens                   ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /clienten/{client}/gegevens                  ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /clienten/{client}/huishouden                 ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        GET /clienten/{client}/huishouden/verhuizing      ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /clienten/{client}/huishouden/verhuizing     ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/huishouden/{lid}           ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/huishouden/{lid}          ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/huishouden/nieuw           ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /clienten/{client}/huishouden/nieuw          ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /clienten/{client}/huishouden/{lid}/vertrek  ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/geschiedenis               ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /clienten/{client}/geschiedenis/{wijziging}/terug ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/feiten/{gegeven}           ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /clienten/{client}/feiten/{gegeven}          ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /clienten/{client}/feiten/{gegeven}/{feit}    ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/feiten/{gegeven}/{feit}   ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/feiten/{gegeven}/{feit}/einde ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/feiten/{gegeven}/{feit}/weg ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/concepten/{tekst}         ? ? b ? - - - - - - - - - - - - v ? ? - - - -
        POST /clienten/{client}/concepten/{tekst}/weg     ? ? b ? - - - - - - - - - - - - > ? ? - - - -
        GET /clienten/{client}/dubbel                     ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        GET /clienten/{client}/wissen                     ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /clienten/{client}/dubbel                    ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /clienten/{client}/wissen                    ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /clienten/{client}/dubbel/{ander}             ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /clienten/{client}/dubbel/{ander}            ? ? b ? - - - - - - - - - - - - > ? ? - - - -
        POST /clienten/{client}/dubbel/{ander}/twee       ? ? b ? - - - - - - - - - - - - > ? ? - - - -
        GET /invoer/ophalen/{lijst}/{locatie}             ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /invoer/ophalen/{lijst}/{locatie}            ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /invoer/ophalen/{lijst}/{locatie}/csv         ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        GET /invoer/{invoer}/kolommen                     ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /invoer/{invoer}/kolommen                    ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /invoer/{invoer}/problemen                    ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /invoer/{invoer}/problemen                   ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /invoer/{invoer}/weggooien                   ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /invoer/{invoer}/proef                        ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /invoer/{invoer}/proef                       ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /invoer/{invoer}                              ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        GET /invoer/{invoer}/niet-overgenomen             ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /invoer/{invoer}/terugdraaien                ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /huisvesting/taakstelling/{gemeente}/{halfjaar} ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        GET /huisvesting/taakstelling/{gemeente}/{halfjaar}/mensen ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        GET /huisvesting/taakstelling/{gemeente}/{halfjaar}/regel ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /huisvesting/taakstelling/{gemeente}/{halfjaar}/regel ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /huisvesting/taakstelling/{gemeente}/{halfjaar}/herverdeling ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /huisvesting/taakstelling/{gemeente}/{halfjaar}/inwoners ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /huisvesting/taakstelling/{gemeente}/{halfjaar}/prognose ? ? b ? - - - - - - - - - - - - > ? ? - - - -
        GET /huisvesting/telling/{plaatsing}              ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /huisvesting/telling/{plaatsing}             ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /balie/client                                ? ? b ? - - - - - - - - - - - - > ? ? - - - -
        GET /balie/{client}                               ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /balie/{client}                              ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /balie/{client}/concept                      ? ? b ? - - - - - - - - - - - - v ? ? - - - -
        GET /gesprekken/{gesprek}                         ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /gesprekken/{gesprek}                        ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /gesprekken/{gesprek}/weg                    ? ? b ? - - - - - - - - - - - - > ? ? - - - -
        GET /vervolg/{vervolg}                            ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /vervolg/{vervolg}                           ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /vervolg/{vervolg}/klaar                     ? ? b ? - - - - - - - - - - - - > ? ? - - - -
        GET /balie/scherm/{locatie}                       ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        GET /rooster/{locatie}                            ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /rooster/{locatie}/dienst                    ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /openingstijden/{locatie}                     ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /openingstijden/{locatie}                    ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /openingstijden/{locatie}/{spreekuur}/einde  ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /openingstijden/{locatie}/dagen              ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /openingstijden/{locatie}/dagen/{dag}/weg    ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /afspraken/{locatie}                          ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        GET /balie/{client}/afspraak                      ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /balie/{client}/afspraak                     ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /afspraak/{afspraak}                          ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /afspraak/{afspraak}                         ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /afspraak/{afspraak}/einde                   ? ? b ? - - - - - - - - - - - - > ? ? - - - -
        POST /openingstijden/{locatie}/adres              ? ? b ? - - - - - - - - - - - - > ? ? - - - -
        GET /afspraak/{afspraak}/brief                    ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /rooster/{locatie}/terug/{wijziging}         ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /partners/{partner}                           ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /partners/{partner}                          ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /partners/{partner}/weg                      ? ? b ? - - - - - - - - - - - - > ? ? - - - -
        GET /verwijzing/{verwijzing}                      ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /verwijzing/{verwijzing}                     ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /verwijzing/{verwijzing}/klaar               ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /gesprekken/{gesprek}/verwijzing              ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /gesprekken/{gesprek}/verwijzing             ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /juridisch/dossiers/{dossier}/stukken         ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        GET /juridisch/dossiers/{dossier}/bundel          ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        GET /juridisch/dossiers/{dossier}/stukken/{persoon}/{stuk} ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /juridisch/dossiers/{dossier}/stukken/{persoon}/{stuk} ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /juridisch/dossiers/{dossier}/stukken/{persoon}/{stuk}/bestanden ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /juridisch/dossiers/{dossier}/bestanden/{bestand} ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /juridisch/dossiers/{dossier}/bestanden/{bestand}/weg ? ? b ? - - - - - - - - - - - - > ? ? - - - -
        POST /juridisch/dossiers/{dossier}/bestanden/{bestand}/terug ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /juridisch/{vraag}                            ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /juridisch/{vraag}                           ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /juridisch/{vraag}/klaar                     ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /juridisch/{vraag}/helpdesk                  ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /helpdesk/{helpvraag}                         ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /helpdesk/{helpvraag}                        ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /spreekuur/drukte/{locatie}                   ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        GET /cijfers/{cijfer}/{gemeente}/{jaar}/per/{uitsplitsing} ? ? r ? - - - - - - - - - n n n v ? ? - - - -
        GET /huisvesting/voorstellen/{woning}             ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        GET /huisvesting/voorstellen/{woning}/{koppeling} ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /huisvesting/voorstellen/{woning}/{koppeling}/kies ? ? b ? - - - - - - - - - - - - > ? ? - - - -
        POST /huisvesting/voorstellen/{woning}/{koppeling}/nee ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /huisvesting/voorstellen/{woning}/{koppeling}/vasthouden ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /huisvesting/voorstellen/{woning}/{koppeling}/loslaten ? ? b ? - - - - - - - - - - - - r ? ? - - - -
        GET /clienten/{client}/koppeling                  ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /clienten/{client}/koppeling                 ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /huisvesting/koppelingen/{koppeling}          ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /huisvesting/koppelingen/{koppeling}         ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /huisvesting/koppelingen/{koppeling}/einde   ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /huisvesting/woningen/{woning}                ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /huisvesting/woningen/{woning}               ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /huisvesting/woningen/{woning}/einde         ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /huisvesting/koppelingen/{koppeling}/aanbod   ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /huisvesting/koppelingen/{koppeling}/aanbod  ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /huisvesting/aanbod/{aanbod}                  ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /huisvesting/aanbod/{aanbod}/stap            ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /huisvesting/aanbod/{aanbod}/plan            ? ? b ? - - - - - - - - - - - - > ? ? - - - -
        POST /huisvesting/aanbod/{aanbod}/aankomst        ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /clienten/{client}/dossier                    ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /clienten/{client}/dossier                   ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /juridisch/dossiers/{dossier}                 ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /juridisch/dossiers/{dossier}/behandelaar    ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /juridisch/dossiers/{dossier}/gezin          ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /juridisch/dossiers/{dossier}/afsluiting     ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /juridisch/dossiers/{dossier}/heropening     ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/gebeurtenissen ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /juridisch/dossiers/{dossier}/gebeurtenissen/{gebeurtenis} ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /juridisch/dossiers/{dossier}/gebeurtenissen/{gebeurtenis} ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /juridisch/dossiers/{dossier}/gebeurtenissen/{gebeurtenis}/weg ? ? b ? - - - - - - - - - - - - > ? ? - - - -
        GET /juridisch/termijnen/{termijn}                ? ? r ? - - - - - - - - - - - - > ? ? - - - -
        GET /juridisch/termijnen/{termijn}/klaar          ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /juridisch/termijnen/{termijn}/klaar         ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /juridisch/dossiers/{dossier}/brieven         ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /juridisch/dossiers/{dossier}/brieven        ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /juridisch/dossiers/{dossier}/helpdesk        ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /juridisch/dossiers/{dossier}/helpdesk       ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /juridisch/dossiers/{dossier}/keuzes          ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /juridisch/dossiers/{dossier}/keuzes         ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /juridisch/dossiers/{dossier}/keuzes/{keuzegesprek} ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /juridisch/dossiers/{dossier}/keuzes/{keuzegesprek} ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /juridisch/dossiers/{dossier}/keuzes/{keuzegesprek}/weg ? ? b ? - - - - - - - - - - - - > ? ? - - - -
        GET /juridisch/dossiers/{dossier}/overdragen      ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        POST /juridisch/dossiers/{dossier}/overdragen     ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        POST /juridisch/dossiers/{dossier}/overdragen/{overdracht}/intrekken ? ? b ? - - - - - - - - - - - - > ? ? - - - -
        POST /juridisch/dossiers/{dossier}/overdragen/{overdracht}/ontvangst ? ? b ? - - - - - - - - - - - - f ? ? - - - -
        GET /juridisch/dossiers/{dossier}/overdragen/{overdracht}/pakket ? ? r ? - - - - - - - - - - - - v ? ? - - - -
        GET /juridisch/dossiers/{dossier}/overgenomen     ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        """

    /// About who was a client until today, or will be from tomorrow: for everybody there is nobody.
    private static let outOfTime = """
        GET /clienten/{client}                            ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/bezoek                    ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/spoed                     ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/bekeken                    ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/gegevens                   ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/gegevens                  ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/huishouden                 ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/huishouden/verhuizing      ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/huishouden/verhuizing     ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/huishouden/{lid}           ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/huishouden/{lid}          ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/huishouden/nieuw           ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/huishouden/nieuw          ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/huishouden/{lid}/vertrek  ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/geschiedenis               ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/geschiedenis/{wijziging}/terug ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/feiten/{gegeven}           ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/feiten/{gegeven}          ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/feiten/{gegeven}/{feit}    ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/feiten/{gegeven}/{feit}   ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/feiten/{gegeven}/{feit}/einde ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/feiten/{gegeven}/{feit}/weg ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/concepten/{tekst}         ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/concepten/{tekst}/weg     ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/dubbel                     ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/wissen                     ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/dubbel                    ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/wissen                    ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/dubbel/{ander}             ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/dubbel/{ander}            ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/dubbel/{ander}/twee       ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /balie/client                                ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /balie/{client}                               ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /balie/{client}                              ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /balie/{client}/concept                      ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /gesprekken/{gesprek}                         ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /gesprekken/{gesprek}                        ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /gesprekken/{gesprek}/weg                    ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /vervolg/{vervolg}                            ? ? r ? v - - - - - - - - - - - - ? ? - - - -
        POST /vervolg/{vervolg}                           ? ? b ? f - - - - - - - - - - - - ? ? - - - -
        POST /vervolg/{vervolg}/klaar                     ? ? b ? > - - - - - - - - - - - - ? ? - - - -
        GET /balie/{client}/afspraak                      ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /balie/{client}/afspraak                     ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /afspraak/{afspraak}                          ? ? r ? v - - - - - - - - - - - - ? ? - - - -
        POST /afspraak/{afspraak}                         ? ? b ? f - - - - - - - - - - - - ? ? - - - -
        POST /afspraak/{afspraak}/einde                   ? ? b ? > - - - - - - - - - - - - ? ? - - - -
        GET /afspraak/{afspraak}/brief                    ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        GET /verwijzing/{verwijzing}                      ? ? r ? v - - - - - - - - - - - - ? ? - - - -
        POST /verwijzing/{verwijzing}                     ? ? b ? f - - - - - - - - - - - - ? ? - - - -
        POST /verwijzing/{verwijzing}/klaar               ? ? b ? f - - - - - - - - - - - - ? ? - - - -
        GET /gesprekken/{gesprek}/verwijzing              ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /gesprekken/{gesprek}/verwijzing             ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /juridisch/{vraag}                            ? ? r ? v - - - - - - - - - - - - ? ? - - - -
        POST /juridisch/{vraag}                           ? ? b ? f - - - - - - - - - - - - ? ? - - - -
        POST /juridisch/{vraag}/klaar                     ? ? b ? f - - - - - - - - - - - - ? ? - - - -
        POST /juridisch/{vraag}/helpdesk                  ? ? b ? f - - - - - - - - - - - - ? ? - - - -
        GET /helpdesk/{helpvraag}                         ? ? r ? v - - - - - - - - - - - - ? ? - - - -
        POST /helpdesk/{helpvraag}                        ? ? b ? f - - - - - - - - - - - - ? ? - - - -
        GET /huisvesting/voorstellen/{woning}/{koppeling} ? ? r ? - - - - - - - - - v - - - ? ? - - - -
        POST /huisvesting/voorstellen/{woning}/{koppeling}/kies ? ? b ? - - - - - - - - - > - - - ? ? - - - -
        POST /huisvesting/voorstellen/{woning}/{koppeling}/nee ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        POST /huisvesting/voorstellen/{woning}/{koppeling}/vasthouden ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        POST /huisvesting/voorstellen/{woning}/{koppeling}/loslaten ? ? b ? - - - - - - - - - r - - - ? ? - - - -
        GET /clienten/{client}/koppeling                  ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/koppeling                 ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /huisvesting/koppelingen/{koppeling}/aanbod   ? ? r ? - - - - - - - - - v - - - ? ? - - - -
        POST /huisvesting/koppelingen/{koppeling}/aanbod  ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        GET /huisvesting/aanbod/{aanbod}                  ? ? r ? - - - - - - - - - v - - - ? ? - - - -
        POST /huisvesting/aanbod/{aanbod}/stap            ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        POST /huisvesting/aanbod/{aanbod}/plan            ? ? b ? - - - - - - - - - > - - - ? ? - - - -
        POST /huisvesting/aanbod/{aanbod}/aankomst        ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        GET /huisvesting/koppelingen/{koppeling}          ? ? r ? - - - - - - - - - v - - - ? ? - - - -
        POST /huisvesting/koppelingen/{koppeling}         ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        POST /huisvesting/koppelingen/{koppeling}/einde   ? ? b ? - - - - - - - - - f - - - ? ? - - - -
        GET /clienten/{client}/dossier                    ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/dossier                   ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}                 ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/behandelaar    ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/gezin          ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/afsluiting     ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/heropening     ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/gebeurtenissen ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/gebeurtenissen/{gebeurtenis} ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/gebeurtenissen/{gebeurtenis} ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/gebeurtenissen/{gebeurtenis}/weg ? ? b ? - - - - - - - - > > - - - ? ? - - - -
        GET /juridisch/termijnen/{termijn}                ? ? r ? - - - - - - - - > > - - - ? ? - - - -
        GET /juridisch/termijnen/{termijn}/klaar          ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/termijnen/{termijn}/klaar         ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/stukken         ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/bundel          ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/stukken/{persoon}/{stuk} ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/stukken/{persoon}/{stuk} ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/stukken/{persoon}/{stuk}/bestanden ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/bestanden/{bestand} ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/bestanden/{bestand}/weg ? ? b ? - - - - - - - - > > - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/bestanden/{bestand}/terug ? ? b ? - - - - - - - - - - - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/brieven         ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/brieven        ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/helpdesk        ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/helpdesk       ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/keuzes          ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/keuzes         ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/keuzes/{keuzegesprek} ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/keuzes/{keuzegesprek} ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/keuzes/{keuzegesprek}/weg ? ? b ? - - - - - - - - > > - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/overdragen      ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/overdragen     ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/overdragen/{overdracht}/intrekken ? ? b ? - - - - - - - - > > - - - ? ? - - - -
        POST /juridisch/dossiers/{dossier}/overdragen/{overdracht}/ontvangst ? ? b ? - - - - - - - - f f - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/overdragen/{overdracht}/pakket ? ? r ? - - - - - - - - v v - - - ? ? - - - -
        GET /juridisch/dossiers/{dossier}/overgenomen     ? ? r ? - - - - - - - - - - - - - ? ? - - - -
        """

    /// What shows of a client, on his page at his own desk. Volunteers that do a task for the client go by its name.
    private static let shown = """
        #                card
        #                | basic
        #                | | contact
        #                | | | legal
        #                | | | | health
        #                | | | | | abroad
        nobody           - - - - - -
        signedOut        - - - - - -
        volunteer        v - - - - -
        own              v v v - v v
        household        v v v - v v
        formerHousehold  v - - - - -
        onShift          v - - - - -
        shiftOver        v - - - - -
        shiftLater       v - - - - -
        otherVisits      v - - - - -
        visit            v v v v v v
        emergency        v v v v v v
        legalWorker      v v v v - v
        teamLeader       v v v v v v
        legal            v v v v - v
        housing          v v v - - -
        participation    v v - - - -
        coach            v v - - - -
        interpreter      v - - - - -
        leaderBeside     - - - - - -
        bothTeams        v - - - - -
        leaderElsewhere  - - - - - -
        left             - - - - - -
        notYet           - - - - - -
        administrator    - - - - - -
        municipality     - - - - - -
        auditor          - - - - - -
        """

    /// By which each section is known.
    static let signs = ["Amal Haddad", "Geboorteland", "Gesprekken", "Procedures", Tasks.health.label.nl, "Familie in het buitenland"]

    /// By who asks.
    static let sections = lines(shown).reduce(into: [String: [Bool]]()) { $0[String($1[0])] = $1.dropFirst().map { $0 == "v" } }

    /// Whom a search for "haddad" finds.
    static let found: [Asker: [String]] = [
        .volunteer: ["Amal"], .own: ["Amal"], .household: ["Amal"], .onShift: ["Amal"], .legalWorker: ["Amal"], .teamLeader: ["Amal"],
        .leaderBeside: ["Bashir"], .bothTeams: ["Amal", "Bashir"],
    ]

    /// By method and address.
    static func rows(_ about: MatrixTown.About) -> [String: [Character]] {
        let text = switch about {
        case .here: here
        case .beside: beside
        case .elsewhere: elsewhere
        case .formerly, .later: outOfTime
        }
        return Dictionary(lines(text).map { ($0.prefix(2).joined(separator: " "), $0.dropFirst(2).compactMap(\.first)) }) { first, _ in first }
    }

    /// What someone must meet there.
    static func mark(of route: String, _ asker: Asker) -> Character? {
        Asker.allCases.firstIndex(of: asker).flatMap { rows(.here)[route]?[$0] }
    }

    private static func lines(_ text: String) -> [[Substring]] {
        text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ") }
    }

    static func name(_ route: Route) -> String {
        route.method.rawValue + " " + route.address.pattern
    }

    /// Whether it makes a difference where that lies which is asked about.
    static func isAboutSomething(_ route: Route, _ about: MatrixTown.About) -> Bool {
        let things = switch about {
        case .here: [""]
        case .beside, .elsewhere: ["{client}", "/client", "{gesprek}", "{vervolg}", "{afspraak}", "{verwijzing}", "{vraag}", "{helpvraag}", "{partner}", "{collega}", "{locatie}", "{gemeente}", "{invoer}", "{plaatsing}", "{woning}", "{koppeling}", "{aanbod}", "{dossier}", "{termijn}"]
        case .formerly, .later: ["{client}", "/client", "{gesprek}", "{vervolg}", "{afspraak}", "{verwijzing}", "{vraag}", "{helpvraag}", "{koppeling}", "{aanbod}", "{dossier}", "{termijn}"]
        }
        return things.contains { $0.isEmpty || $0.hasPrefix("{") && route.address.pattern.contains($0) || route.address.pattern.hasSuffix($0) }
    }

    static func fits(_ mark: Character, _ expected: Character) -> Bool {
        mark == expected || expected == "t" && (mark == "v" || mark == "f")
    }

    /// - Parameter page: what came with it.
    static func mark(_ status: HTTPResponse.Status, _ page: String) -> Character {
        switch status {
        case .ok: "v"
        case .seeOther: ">"
        case .badRequest, .serviceUnavailable: "f"
        case .conflict: "r"
        case .unauthorized: "?"
        case .forbidden: "b"
        case .notFound: page.contains("Dit adres bestaat niet, of je mag het niet zien") ? "-" : "n"
        default: "!"
        }
    }
}
