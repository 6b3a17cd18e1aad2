//! Languages whose words are all known, and what each writes in its own way.

use super::{DAY, check};

#[test]
fn german() {
    check(
        "de",
        DAY,
        &[
            ("Er kam am [Montagabend] heim.", "2019-11-18T18:00/2019-11-19T00:00"),
            ("Er trat am [Freitag] zurück.", "2019-11-15/2019-11-16"),
            ("Er trat am [vergangenen Freitag] zurück.", "2019-11-15/2019-11-16"),
            ("Er tritt [nächste Woche] zurück.", "2019-11-25/2019-12-02"),
            ("Er trat [gestern] zurück.", "2019-11-18/2019-11-19"),
            ("Er wurde am [3. Mai 1950] geboren.", "1950-05-03/1950-05-04"),
            ("Sie kamen am [3. Oktober] an.", "2019-10-03/2019-10-04"),
            ("Sie kamen [vor zwei Jahren] an.", "2017-01-01/2018-01-01"),
            ("Sie kamen im [Frühjahr 2018] an.", "2018-03-01/2018-06-01"),
            ("Sie kamen [Ende 2018] an.", "2018-09-01/2019-01-01"),
            ("Sie kamen [Anfang August] an.", "2019-08-01/2019-08-11"),
            ("Sie kamen im [vergangenen Jahr] an.", "2018-01-01/2019-01-01"),
            ("Sie kamen um [18 Uhr] an.", "2019-11-19T18:00"),
            ("Sie kamen um [18 Uhr 30] an.", "2019-11-19T18:30"),
            ("Sie blieben [drei Tage].", "P3D"),
            ("Es kostet [1.234,50 Euro].", "EUR 1234.5"),
            ("Es kostet [2,5 Milliarden Euro].", "EUR 2500000000"),
            ("Es kostet [500 Millionen Dollar].", "USD 500000000"),
            ("Es stieg um [4,2 Prozent].", "4.2%"),
            ("Es stieg um [zehn Prozent].", "10%"),
            ("Es ist [100 Kilometer] weit.", "100 kilometre"),
            ("Der [51 Jahre alte] Mann starb.", "P51Y"),
            ("Sie kamen zu [Weihnachten] an.", "2019-12-25/2019-12-26"),
        ],
    );
}

#[test]
fn french() {
    check(
        "fr",
        DAY,
        &[
            ("Il est parti [vendredi].", "2019-11-15/2019-11-16"),
            ("Il est parti [vendredi dernier].", "2019-11-15/2019-11-16"),
            ("Il est parti la [semaine dernière].", "2019-11-11/2019-11-18"),
            ("Il part le [mois prochain].", "2019-12-01/2020-01-01"),
            ("Il est parti l’[année dernière].", "2018-01-01/2019-01-01"),
            ("Il est parti [hier].", "2019-11-18/2019-11-19"),
            ("Il est parti [aujourd’hui].", "2019-11-19/2019-11-20"),
            ("Il est né le [3 mai 1950].", "1950-05-03/1950-05-04"),
            ("Il est né le [1er mai 1950].", "1950-05-01/1950-05-02"),
            ("Il est parti en [mars 2018].", "2018-03-01/2018-04-01"),
            ("Il est parti [il y a deux ans].", "2017-01-01/2018-01-01"),
            ("Il est parti [fin 2018].", "2018-09-01/2019-01-01"),
            ("Il est parti à [18 h 30].", "2019-11-19T18:30"),
            ("Il est parti à [18 heures].", "2019-11-19T18:00"),
            ("Il est resté [trois jours].", "P3D"),
            ("Cela coûte [1 234,50 euros].", "EUR 1234.5"),
            ("Cela coûte [2,5 milliards d’euros].", "EUR 2500000000"),
            ("Cela coûte [500 millions de dollars].", "USD 500000000"),
            ("Cela coûte [20 €].", "EUR 20"),
            ("Cela monte de [4,2 %].", "4.2%"),
            ("Cela monte de [dix pour cent].", "10%"),
            ("C’est à [100 kilomètres].", "100 kilometre"),
        ],
    );
}

#[test]
fn spanish() {
    check(
        "es",
        DAY,
        &[
            ("Cierra a las [22.30].", "2019-11-19T22:30"),
            ("Abre a las [seis de la mañana].", "2019-11-19T06:00"),
            ("Se fue el [viernes].", "2019-11-15/2019-11-16"),
            ("Se fue el [viernes pasado].", "2019-11-15/2019-11-16"),
            ("Se fue la [semana pasada].", "2019-11-11/2019-11-18"),
            ("Se va el [próximo mes].", "2019-12-01/2020-01-01"),
            ("Se fue [ayer].", "2019-11-18/2019-11-19"),
            ("Nació el [3 de mayo de 1950].", "1950-05-03/1950-05-04"),
            ("Se fue en [marzo de 2018].", "2018-03-01/2018-04-01"),
            ("Se fue [hace dos años].", "2017-01-01/2018-01-01"),
            ("Se fue a [finales de 2018].", "2018-09-01/2019-01-01"),
            ("Estuvo [tres días].", "P3D"),
            ("Cuesta [1.234,50 euros].", "EUR 1234.5"),
            ("Cuesta [2.500 millones de euros].", "EUR 2500000000"),
            ("Cuesta [500 millones de dólares].", "USD 500000000"),
            ("Sube un [4,2 %].", "4.2%"),
            ("Sube un [diez por ciento].", "10%"),
            ("Está a [100 kilómetros].", "100 kilometre"),
        ],
    );
}

#[test]
fn italian() {
    check(
        "it",
        DAY,
        &[
            ("È partito [venerdì].", "2019-11-15/2019-11-16"),
            ("È partito [venerdì scorso].", "2019-11-15/2019-11-16"),
            ("È partito la [settimana scorsa].", "2019-11-11/2019-11-18"),
            ("Parte il [mese prossimo].", "2019-12-01/2020-01-01"),
            ("È partito [ieri].", "2019-11-18/2019-11-19"),
            ("È nato il [3 maggio 1950].", "1950-05-03/1950-05-04"),
            ("È partito nel [marzo 2018].", "2018-03-01/2018-04-01"),
            ("È partito [due anni fa].", "2017-01-01/2018-01-01"),
            ("È rimasto [tre giorni].", "P3D"),
            ("Costa [1.234,50 euro].", "EUR 1234.5"),
            ("Costa [2,5 miliardi di euro].", "EUR 2500000000"),
            ("Sale del [4,2%].", "4.2%"),
            ("È a [100 chilometri].", "100 kilometre"),
        ],
    );
}

#[test]
fn portuguese() {
    check(
        "pt",
        DAY,
        &[
            ("Ele saiu na [sexta-feira].", "2019-11-15/2019-11-16"),
            ("Ele saiu na [semana passada].", "2019-11-11/2019-11-18"),
            ("Ele sai no [próximo mês].", "2019-12-01/2020-01-01"),
            ("Ele saiu [ontem].", "2019-11-18/2019-11-19"),
            ("Nasceu em [3 de maio de 1950].", "1950-05-03/1950-05-04"),
            ("Ele saiu em [março de 2018].", "2018-03-01/2018-04-01"),
            ("Ele saiu [há dois anos].", "2017-01-01/2018-01-01"),
            ("Ele saiu [dois anos atrás].", "2017-01-01/2018-01-01"),
            ("Custa [R$ 1.234,50].", "BRL 1234.5"),
            ("Custa [2,5 bilhões de reais].", "BRL 2500000000"),
            ("Sobe [4,2%].", "4.2%"),
            ("Fica a [100 quilômetros].", "100 kilometre"),
        ],
    );
}

#[test]
fn dutch() {
    check(
        "nl",
        DAY,
        &[
            ("Hij vertrok op [vrijdag].", "2019-11-15/2019-11-16"),
            ("Hij vertrok [afgelopen vrijdag].", "2019-11-15/2019-11-16"),
            ("Hij vertrok [vorige week].", "2019-11-11/2019-11-18"),
            ("Hij vertrekt [volgende maand].", "2019-12-01/2020-01-01"),
            ("Hij vertrok [gisteren].", "2019-11-18/2019-11-19"),
            ("Hij is geboren op [3 mei 1950].", "1950-05-03/1950-05-04"),
            ("Hij vertrok in [maart 2018].", "2018-03-01/2018-04-01"),
            ("Hij vertrok [twee jaar geleden].", "2017-01-01/2018-01-01"),
            ("Hij bleef [drie dagen].", "P3D"),
            ("Het kost [1.234,50 euro].", "EUR 1234.5"),
            ("Het kost [2,5 miljard euro].", "EUR 2500000000"),
            ("Het stijgt [4,2 procent].", "4.2%"),
            ("Het is [100 kilometer] ver.", "100 kilometre"),
        ],
    );
}

#[test]
fn what_languages_write_in_their_own_way() {
    check(
        "it",
        DAY,
        &[
            ("È partito il [1° marzo 2018].", "2018-03-01/2018-03-02"),
            ("Costa [10 mln di euro].", "EUR 10000000"),
            ("Arriva alle [7 e mezza].", "-"),
            ("È a [30°].", "30 degree"),
        ],
    );
    check(
        "pt",
        DAY,
        &[
            ("Saiu em [1.º de março de 2018].", "2018-03-01/2018-03-02"),
            ("Saiu em [1º de março de 2018].", "2018-03-01/2018-03-02"),
            ("Custa [R$ 10 mi].", "BRL 10000000"),
            ("Chegou às [sete e meia].", "-"),
        ],
    );
    check(
        "es",
        DAY,
        &[
            ("Se fue el [1.º de mayo de 2018].", "2018-05-01/2018-05-02"),
            ("Cuesta [10 M€].", "EUR 10000000"),
            ("Llegó a las [siete y media].", "-"),
        ],
    );
    check(
        "fr",
        DAY,
        &[
            ("Cela coûte [10 M€].", "EUR 10000000"),
            ("Cela coûte [3 Md€].", "EUR 3000000000"),
            ("Il part à [sept heures et demie].", "-"),
            ("Il part à [18 heures et demie].", "2019-11-19T18:30"),
        ],
    );
    check("de", DAY, &[("Sie kamen um [halb acht] an.", "-"), ("Sie kamen um [Viertel nach acht] an.", "-"), ("Es ist halb so groß.", "")]);
    check("nl", DAY, &[("Hij kwam om [half acht].", "-"), ("Hij kwam om [kwart over acht].", "-")]);
}

#[test]
fn how_papers_round_the_world_write() {
    check(
        "en",
        DAY,
        &[
            ("It cost [Rs 1,120 crore].", "INR 11200000000"),
            ("It cost [€95m].", "EUR 95000000"),
            ("It cost [$1.2tn].", "USD 1200000000000"),
            ("It cost [$1.2 trillion].", "USD 1200000000000"),
            ("It cost [P500 million].", "PHP 500000000"),
            ("It cost [KSh 40,000].", "KES 40000"),
            ("It cost [AED 3.5 billion].", "AED 3500000000"),
            ("It cost [S$12 million].", "SGD 12000000"),
            ("It cost [2.5 million Swiss francs].", "CHF 2500000"),
            ("It cost [a quarter of a million dollars].", "USD 250000"),
            ("It began at [12.30pm].", "2019-11-19T12:30"),
            ("It began at [7pm BST].", "2019-11-19T19:00+01:00"),
            ("It began at [1400 GMT].", "2019-11-19T14:00+00:00"),
            ("It began at [9am IST].", "2019-11-19T09:00+05:30"),
            ("It opened on [Friday, 3 January].", "2020-01-03/2020-01-04"),
            ("It opened on [1 Jan 2020].", "2020-01-01/2020-01-02"),
            ("It opened in [mid-2018].", "2018-05-01/2018-09-01"),
            ("It opened in the [early 2000s].", "2000-01-01/2003-05-01"),
            ("It opened in [late 2018].", "2018-09-01/2019-01-01"),
            ("It ran [June 5–7].", "2019-06-05/2019-06-08"),
            ("It opened [five days ago].", "2019-11-14/2019-11-15"),
            ("It was [30C] in the shade.", "30 degree Celsius"),
            ("It was [-5°C] outside.", "-5 degree Celsius"),
            ("She is [4ft 11in].", "4.916666666666667 foot"),
            ("It has [10,000 sq ft].", "10000 square foot"),
            ("It holds [40 litres].", "40 litre"),
            ("It drew [500 MW].", "500 megawatt"),
            ("It rose [0.25 percentage points].", "0.25%"),
            ("It rose [12pc].", "12%"),
        ],
    );
}
