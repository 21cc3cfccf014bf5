"""The nouns of English, each with its plural or a sign that tells how it counts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Counting(Enum):
    """How a noun counts."""

    COUNTED = "counted"
    MASS = "mass"
    """Not counted: some water."""

    SOLE = "sole"
    """There is one only: the sun."""

    PAIR = "pair"
    """A plural for one thing: these scissors, a pair of scissors."""

    PROPER = "proper"
    """A name without a determiner: English."""


@dataclass(frozen=True)
class Noun:
    """A noun; what is not counted has the same word as its plural."""

    singular: str
    plural: str
    counting: Counting


# A row is `concept singular plural`, and `singular plural` where the concept is the singular.
# The signs in place of a plural: - mass, * sole, + pair, @ proper; _ is a space.
_ROWS = """
woman women, man men, girl girls, boy boys, child children, mother mothers, father fathers
sister sisters, brother brothers, son sons, daughter daughters, grandmother grandmothers
grandfather grandfathers, aunt aunts, uncle uncles, husband husbands, wife wives, friend friends
neighbour neighbours, guest guests, teacher teachers, student students, doctor doctors
farmer farmers, baker bakers, cook cooks, driver drivers, writer writers, painter painters
singer singers, engineer engineers, lawyer lawyers, judge judges, mayor mayors, soldier soldiers
sailor sailors, tailor tailors, hunter hunters, gardener gardeners, carpenter carpenters
postman postmen, waiter waiters, pilot pilots, tourist tourists, poet poets, king kings
queen queens, prince princes, princess princesses, actor actors, actress actresses
dentist dentists, director directors, chemist chemists, customer customers, thief thieves
player players

cat cats, dog dogs, bird birds, horse horses, cow cows, sheep sheep, goat goats, pig pigs
duck ducks, chicken chickens, rabbit rabbits, mouse mice, fish fish, lion lions, tiger tigers
bear bears, wolf wolves, fox foxes, elephant elephants, monkey monkeys, snake snakes, frog frogs
bee bees, butterfly butterflies, donkey donkeys, camel camels

apple apples, pear pears, orange oranges, banana bananas, cherry cherries, lemon lemons
grape grapes, bread -, cheese -, egg eggs, soup -, salad salads, cake cakes, potato potatoes
tomato tomatoes, carrot carrots, onion onions, rice -, butter -, honey -, biscuit biscuits
sandwich sandwiches, meat -
water -, milk -, tea -, coffee -, juice -, wine -, beer -

key keys, bag bags, chair chairs, table tables, bed beds, lamp lamps, clock.wall clock clocks
watch.wrist watch watches, box boxes, bottle bottles, glass.cup glass glasses, plate plates
knife knives, fork forks, spoon spoons, mirror mirrors, umbrella umbrellas, basket baskets
candle candles, pen pens, pencil pencils, ball balls, toy toys, gift gifts, coin coins
stamp stamps, camera cameras, telephone telephones, computer computers, radio radios
guitar guitars, piano pianos, violin violins, drum drums, bell bells, rope ropes, hammer hammers
ladder ladders, bucket buckets, blanket blankets, pillow pillows, carpet carpets
curtain curtains, brush brushes, comb combs, needle needles, scissors +, stone stones
ring.jewel ring rings, flag flags, map maps, picture pictures, statue statues

book books, letter letters, newspaper newspapers, story stories, poem poems, song songs
report reports, message messages, card cards, notebook notebooks, page pages
sentence sentences, list lists, article articles, novel novels, diary diaries, answer answers
question questions, plan plans, contract contracts

shirt shirts, coat coats, hat hats, shoe shoes, dress dresses, skirt skirts, trousers +
jacket jackets, scarf scarves, glove gloves, sock socks, belt belts
car cars, bus buses, train trains, bicycle bicycles, boat boats, ship ships, plane planes
lorry lorries, motorcycle motorcycles, taxi taxis, tram trams
door doors, window windows, gate gates, drawer drawers, suitcase suitcases
shop.door shop_door shop_doors

house houses, school schools, hospital hospitals, hotel hotels, church churches, mosque mosques
museum museums, library libraries, theatre theatres, cinema cinemas, restaurant restaurants
bakery bakeries, shop shops, bank.money bank banks, factory factories, office offices
station stations, airport airports, farm farms, castle castles, tower towers, palace palaces
pharmacy pharmacies, university universities, stable stables, garage garages, prison prisons
post.office post_office post_offices

kitchen kitchens, bedroom bedrooms, bathroom bathrooms, living.room living_room living_rooms
garden gardens, balcony balconies, roof roofs, cellar cellars, corridor corridors
courtyard courtyards
park parks, market markets, village villages, town towns, city cities, street streets
square squares, bridge bridges, beach beaches, forest forests, mountain mountains, river rivers
lake lakes, island islands, field fields, valley valleys, hill hills, road roads
harbour harbours, desert deserts, country countries

tree trees, flower flowers, rose roses, leaf leaves, grass -, branch branches
hand hands, foot feet, head heads, eye eyes, ear ears, nose noses, mouth mouths, arm arms
leg legs, finger fingers, hair -, back backs, heart hearts, tooth teeth
sun *, moon *, star stars, sky *, cloud clouds, rain -, wind -, snow -, storm storms
sea seas, fire fires, light.glow light -

hour hours, minute minutes, day days, week weeks, month months, year years, morning mornings
evening evenings, night nights
party parties, wedding weddings, meeting meetings, lesson lessons, exam exams
concert concerts, game games, holiday holidays, journey journeys, war wars, festival festivals
birthday birthdays, race races

problem problems, mistake mistakes, secret secrets, idea ideas, job jobs, money -, price prices
truth *, dream dreams, reason reasons, luck -, news -, language languages, word words
name names, number numbers, colour colours, rule rules, law laws, peace -, work.labour work -
music -, history *
english.language English @, french.language French @, german.language German @
spanish.language Spanish @, persian.language Persian @
"""

_SIGNS = {
    "-": Counting.MASS,
    "*": Counting.SOLE,
    "+": Counting.PAIR,
    "@": Counting.PROPER,
}


def _nouns() -> dict[str, Noun]:
    nouns: dict[str, Noun] = {}
    for row in _ROWS.replace("\n", ",").split(","):
        words = [word.replace("_", " ") for word in row.split()]
        if not words:
            continue
        singular, plural = words[-2:]
        counting = _SIGNS.get(plural, Counting.COUNTED)
        nouns[words[0]] = Noun(singular, singular if plural in _SIGNS else plural, counting)
    return nouns


NOUNS = _nouns()
"""The nouns by their concepts."""
