"""Persian nouns and adjectives: a word for every concept, and what tells twins apart."""

from __future__ import annotations

from dataclasses import dataclass

# Concept and noun; behind a stroke the plural, where the ending is not at the end.
_NOUNS = """
woman=زن; man=مرد; girl=دختر; boy=پسر; child=کودک; mother=مادر; father=پدر; sister=خواهر
brother=برادر; son=پسر; daughter=دختر; grandmother=مادربزرگ; grandfather=پدربزرگ; aunt=عمه
uncle=عمو; husband=شوهر; wife=همسر; friend=دوست; neighbour=همسایه; guest=مهمان; teacher=معلم
student=دانشجو; doctor=پزشک; farmer=کشاورز; baker=نانوا; cook=آشپز; driver=راننده; writer=نویسنده
painter=نقاش; singer=خواننده; engineer=مهندس; lawyer=وکیل; judge=قاضی; mayor=شهردار; soldier=سرباز
sailor=ملوان; tailor=خیاط; hunter=شکارچی; gardener=باغبان; carpenter=نجار; postman=پستچی
waiter=پیشخدمت; pilot=خلبان; tourist=گردشگر; poet=شاعر; king=پادشاه; queen=ملکه; prince=شاهزاده
princess=شاهدخت; actor=بازیگر; actress=بازیگر زن/بازیگرهای زن; dentist=دندان‌پزشک; director=مدیر
chemist=شیمی‌دان; customer=مشتری; thief=دزد; player=بازیکن
cat=گربه; dog=سگ; bird=پرنده; horse=اسب; cow=گاو; sheep=گوسفند; goat=بز; pig=خوک; duck=اردک
chicken=مرغ; rabbit=خرگوش; mouse=موش; fish=ماهی; lion=شیر; tiger=ببر; bear=خرس; wolf=گرگ
fox=روباه; elephant=فیل; monkey=میمون; snake=مار; frog=قورباغه; bee=زنبور; butterfly=پروانه
donkey=الاغ; camel=شتر
apple=سیب; pear=گلابی; orange=پرتقال; banana=موز; cherry=گیلاس; lemon=لیمو; grape=انگور
bread=نان; cheese=پنیر; egg=تخم‌مرغ; soup=سوپ; salad=سالاد; cake=کیک; potato=سیب‌زمینی
tomato=گوجه‌فرنگی; carrot=هویج; onion=پیاز; rice=برنج; butter=کره; honey=عسل; biscuit=بیسکویت
sandwich=ساندویچ; meat=گوشت
water=آب; milk=شیر; tea=چای; coffee=قهوه; juice=آب‌میوه; wine=شراب; beer=آبجو
key=کلید; bag=کیف; chair=صندلی; table=میز; bed=تخت; lamp=چراغ
clock.wall=ساعت دیواری/ساعت‌های دیواری; watch.wrist=ساعت مچی/ساعت‌های مچی; box=جعبه
bottle=بطری; glass.cup=لیوان; plate=بشقاب; knife=چاقو; fork=چنگال; spoon=قاشق; mirror=آینه
umbrella=چتر; basket=سبد; candle=شمع; pen=خودکار; pencil=مداد; ball=توپ; toy=اسباب‌بازی
gift=هدیه; coin=سکه; stamp=تمبر; camera=دوربین; telephone=تلفن; computer=رایانه; radio=رادیو
guitar=گیتار; piano=پیانو; violin=ویولن; drum=طبل; bell=زنگ; rope=طناب; hammer=چکش
ladder=نردبان; bucket=سطل; blanket=پتو; pillow=بالش; carpet=فرش; curtain=پرده; brush=برس
comb=شانه; needle=سوزن; scissors=قیچی; stone=سنگ; ring.jewel=انگشتر; flag=پرچم; map=نقشه
picture=تصویر; statue=مجسمه
book=کتاب; letter=نامه; newspaper=روزنامه; story=داستان; poem=شعر; song=ترانه; report=گزارش
message=پیام; card=کارت; notebook=دفترچه; page=صفحه; sentence=جمله; list=فهرست; article=مقاله
novel=رمان; diary=دفتر خاطرات/دفترهای خاطرات; answer=پاسخ; question=پرسش; plan=طرح
contract=قرارداد
shirt=پیراهن; coat=پالتو; hat=کلاه; shoe=کفش; dress=لباس; skirt=دامن; trousers=شلوار; jacket=کت
scarf=شال‌گردن; glove=دستکش; sock=جوراب; belt=کمربند
car=ماشین; bus=اتوبوس; train=قطار; bicycle=دوچرخه; boat=قایق; ship=کشتی; plane=هواپیما
lorry=کامیون; motorcycle=موتورسیکلت; taxi=تاکسی; tram=تراموا
door=در; window=پنجره; gate=دروازه; drawer=کشو; suitcase=چمدان; shop.door=درِ مغازه/درهای مغازه
house=خانه; school=مدرسه; hospital=بیمارستان; hotel=هتل; church=کلیسا; mosque=مسجد; museum=موزه
library=کتابخانه; theatre=تئاتر; cinema=سینما; restaurant=رستوران; bakery=نانوایی; shop=مغازه
bank.money=بانک; factory=کارخانه; office=اداره; station=ایستگاه; airport=فرودگاه; farm=مزرعه
castle=قلعه; tower=برج; palace=کاخ; pharmacy=داروخانه; university=دانشگاه; stable=اصطبل
garage=گاراژ; prison=زندان; post.office=اداره‌ی پست/اداره‌های پست
room=اتاق; kitchen=آشپزخانه; bedroom=اتاق خواب/اتاق‌های خواب; bathroom=حمام
living.room=اتاق نشیمن/اتاق‌های نشیمن; garden=باغ; balcony=بالکن; roof=بام; cellar=زیرزمین
corridor=راهرو; courtyard=حیاط
park=پارک; market=بازار; village=روستا; town=شهرک; city=شهر; street=خیابان; square=میدان
bridge=پل; beach=ساحل; forest=جنگل; mountain=کوه; river=رودخانه; lake=دریاچه; island=جزیره
field=کشتزار; valley=دره; hill=تپه; road=جاده; harbour=بندر; desert=بیابان; country=کشور
tree=درخت; flower=گل; rose=گل رز/گل‌های رز; leaf=برگ; grass=علف; branch=شاخه
hand=دست; foot=پا; head=سر; eye=چشم; ear=گوش; nose=بینی; mouth=دهان; arm=بازو
leg=ساق پا/ساق‌های پا; finger=انگشت; hair=مو; back=کمر; heart=قلب; tooth=دندان
sun=خورشید; moon=ماه; star=ستاره; sky=آسمان; cloud=ابر; rain=باران; snow=برف
wind=باد; storm=توفان; sea=دریا; fire=آتش; light.glow=نور
minute=دقیقه; hour=ساعت; day=روز; week=هفته; month=ماه; year=سال; morning=صبح; evening=عصر
night=شب
party=مهمانی; wedding=عروسی; meeting=جلسه; lesson=درس; exam=امتحان; concert=کنسرت; game=بازی
holiday=تعطیلات; journey=سفر; war=جنگ; festival=جشنواره; birthday=تولد
race=مسابقه
problem=مشکل; mistake=اشتباه; secret=راز; idea=ایده; job=شغل; money=پول; price=قیمت
truth=حقیقت; dream=رؤیا; reason=دلیل; luck=شانس; news=خبر; language=زبان; word=واژه; name=نام
number=عدد; colour=رنگ; rule=قاعده; law=قانون; peace=صلح; work.labour=کار
music=موسیقی; history=تاریخ
english.language=زبان انگلیسی; french.language=زبان فرانسوی; german.language=زبان آلمانی
spanish.language=زبان اسپانیایی; persian.language=زبان فارسی
"""

# Concept and adjective; `kind:word` behind a stroke is what things of that kind are called.
_ADJECTIVES = """
big=بزرگ; small=کوچک; beautiful=زیبا; old.aged=قدیمی/person:مسن/animal:پیر/plant:کهن‌سال
new=جدید; ugly=زشت; strange=عجیب; famous=معروف; important=مهم
young=جوان; tall.person=قدبلند; short.person=قدکوتاه; happy=خوشحال; sad=غمگین; tired=خسته
strong=قوی/nature:شدید; weak=ضعیف; rich=ثروتمند; poor=فقیر; sick=بیمار; healthy=سالم; kind=مهربان
brave=شجاع; clever=باهوش; lazy=تنبل; hungry=گرسنه; thirsty=تشنه; polite=مؤدب; quiet.person=ساکت
friendly=صمیمی; nervous=مضطرب; proud=مغرور; honest=صادق; angry=عصبانی; busy=مشغول
wild=وحشی; fast=سریع; dangerous=خطرناک
heavy=سنگین; light.weight=سبک; clean=تمیز; dirty=کثیف; expensive=گران; cheap=ارزان; empty=خالی
full=پر; broken=شکسته/vehicle:خراب; wet=خیس; dry=خشک; round=گرد
red=قرمز; blue=آبی; green=سبز; white=سفید; black=سیاه; yellow=زرد; brown=قهوه‌ای; grey=خاکستری
wooden=چوبی
fresh=تازه; sweet=شیرین; sour=ترش; salty=شور; hot=داغ; cold=سرد; good=خوب; bad=بد
long=طولانی; short=کوتاه; interesting=جالب; boring=خسته‌کننده; difficult=دشوار; easy=آسان
funny=خنده‌دار
warm=گرم; torn=پاره; slow=کند; safe=ایمن
open.state=باز; closed=بسته; high=بلند; modern=مدرن; quiet=آرام
dark=تاریک; bright=روشن/nature:درخشان; large=وسیع; far=دور; near=نزدیک; serious=جدی
"""

_UNCOUNTED = (
    "bread cheese soup salad cake rice butter honey meat water milk tea coffee juice wine beer"
    " money snow rain grass hair work.labour"
)
UNCOUNTED = frozenset(_UNCOUNTED.split())
"""Of these there can be "some" in the singular."""

_MACHINES = "clock.wall watch.wrist camera telephone computer radio lamp"
MACHINES = frozenset(_MACHINES.split())
"""Objects that break without going to pieces."""

# One word for two concepts: the determiner or an owner tells which is meant.
ALWAYS_OWNED = frozenset({"son", "daughter"})
NEVER_OWNED = frozenset({"girl", "boy"})


ALREADY_PLURAL = frozenset({"holiday"})
"""Plural in form: neither another plural nor "a" nor a number goes with them."""


@dataclass(frozen=True)
class NounWord:
    """A noun; the plural of several words has its ending inside."""

    singular: str
    plural: str = ""


@dataclass(frozen=True)
class AdjectiveWord:
    """An adjective, with the words for kinds of things that ask for another one."""

    usual: str
    special: tuple[tuple[str, str], ...] = ()

    def of(self, kind: str) -> str:
        """Return the word for things of this kind."""
        return dict(self.special).get(kind, self.usual)


def _rows(table: str) -> list[tuple[str, list[str]]]:
    entries = [entry for line in table.strip().splitlines() for entry in line.split("; ")]
    pairs = [entry.strip().split("=") for entry in entries]
    return [(concept, words.split("/")) for concept, words in pairs]


def _adjective(words: list[str]) -> AdjectiveWord:
    special = [word.split(":") for word in words[1:]]
    return AdjectiveWord(words[0], tuple((kind, word) for kind, word in special))


NOUN_WORDS = {concept: NounWord(*words) for concept, words in _rows(_NOUNS)}
ADJECTIVE_WORDS = {concept: _adjective(words) for concept, words in _rows(_ADJECTIVES)}
