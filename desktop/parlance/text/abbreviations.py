"""Words whose dot does not end a sentence."""

from __future__ import annotations

BEFORE_NAMES = frozenset(
    # Something always follows: titles, "see", "for example".
    """
    mr mrs ms messrs dr prof rev hon gen col maj capt lt sgt cpl adm cmdr gov sen rep pres supt
    st ste mt ft vs viz cf al approx ca resp incl excl esp
    hr fr frl mio mrd tsd bzw ggf evtl sog vgl zzgl inkl exkl insb geb gest allg usf
    m mm mme mlle mgr av env
    sr sra srta dna dra ud uds excmo exma
    sig sigg dott avv ing geom egr spett
    dhr mevr drs mw dhrn bijv enz mnd
    tzv tj tzn mudr ing bc např atd apod resp
    np tzn tzw prof inż mgr dr hab św ul
    напр т г гг ул тов проф акад см ср тыс млн млрд руб коп
    """.split()  # noqa: SIM905 - words read better in lines
)

BEFORE_NUMBERS = frozenset(
    # Only a number makes them an abbreviation: "No. 5", but "He said no."
    """
    no nos nr nrn num núm nº n p pp pg pag pág págs s seq fig figs abb tab art arts abs abschn
    vol vols bd bde kap cap cáp ch chap sec sect para anm app eq eqs ex z v ver art č čl str
    rozdz poz
    стр рис табл гл jan feb mar apr jun jul aug sep sept oct okt nov dec dez janv févr juil tel ext
    """.split()  # noqa: SIM905 - words read better in lines
)

MAY_END = frozenset(
    # They stand at the end of a sentence as often as inside one.
    """
    etc inc ltd co corp bros jr usw ff u.s.w a.m p.m e.v gmbh al cie vs bv nv aps a.s
    др пр т.д т.п
    """.split()  # noqa: SIM905 - words read better in lines
)

GERMAN_AFTER_ORDINALS = frozenset(
    # German nouns are capitalized, so that lower case does not show what goes on.
    """
    Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember
    Jahrhundert Jahrhunderts Jahrtausend Jahrtausends Weltkrieg Weltkriegs Klasse Platz Auflage
    Kapitel Etage Stock Stockwerk Semester Lebensjahr Geburtstag Tag Jahrestag Absatz Teil Mal
    Bundesliga Liga Runde Spieltag Internationale Reich Republik
    """.split()  # noqa: SIM905 - words read better in lines
)

ORDINAL_LANGUAGES = frozenset(
    {"cs", "da", "de", "et", "fi", "hr", "hu", "lv", "no", "pl", "sk", "sl", "tr"}
)
"""Languages that write "third" as "3."."""
