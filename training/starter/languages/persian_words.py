"""Persian verbs, adverbs, times, set phrases and labels: a row for every concept."""

from __future__ import annotations

from dataclasses import dataclass

# Concept = words before the verb, past stem, present stem; then what stands around the object:
#   with X    the object follows this word ("to somebody"), and takes no را
#   voice of  it follows this word and takes را
#   lasting   the past is the one with می («می‌دانست»)
#   always    را even after "a";   never   no را after "a", for persons neither
# A hyphen joins a prefix to its verb (برمی‌گردد).
_VERBS = """
love=دوست داشت دار | always
know.somebody=شناخت شناس | lasting
visit=رفت رو | with به دیدن
meet=ملاقات کرد کن | with با
help=کمک کرد کن | with به
look.for=گشت گرد | with به دنبال
follow=دنبال کرد کن
invite=دعوت کرد کن
greet=سلام کرد کن | with به
thank=تشکر کرد کن | with از
ask.somebody=سؤال کرد کن | with از
answer.somebody=پاسخ داد ده | with به
wait.for=ماند مان | with منتظر
call.on.the.telephone=تلفن کرد کن | with به
see=دید بین
hear=شنید شنو | voice صدای
find=پیدا کرد کن | never
buy=خرید خر
sell=فروخت فروش
lose=گم کرد کن | always
keep=نگه داشت دار | always
need=نیاز داشت دار | with به
choose=انتخاب کرد کن
have=داشت دار | never
carry=حمل کرد کن
take=بر- داشت دار
hide=پنهان کرد کن | always
bring.thing=آورد آور
hold=در دست گرفت گیر
steal=دزدید دزد
cut=برش داد ده | always
prepare=آماده کرد کن
cook=پخت پز
eat=خورد خور
eat.alone=غذا خورد خور
drink=نوشید نوش
read=خواند خوان
read.alone=مطالعه کرد کن
write=نوشت نویس
translate=ترجمه کرد کن
understand.text=فهمید فهم | always
finish=تمام کرد کن | always
explain=توضیح داد ده | always
print=چاپ کرد کن
wear=به تن داشت دار
wash=شست شوی | always
put.on=پوشید پوش
drive=راند ران | always
drive.alone=رانندگی کرد کن
repair=تعمیر کرد کن
break=شکست شکن | always
break.machine=خراب کرد کن | always
open=باز کرد کن | always
close=بست بند | always
build=ساخت ساز
visit.place=بازدید کرد کن | with از
paint.wall=رنگ کرد کن | always
clean=تمیز کرد کن | always
enter=شد شو | with وارد
draw=نقاشی کرد کن | never
photograph=عکس گرفت گیر | with از
speak.language=صحبت کرد کن | with به
learn.language=یاد گرفت گیر
like=دوست داشت دار | always
prefer=ترجیح داد ده | always
organize=برگزار کرد کن
celebrate=جشن گرفت گیر | always
miss.event=از دست داد ده | always
remember=به یاد آورد آور | always
forget=فراموش کرد کن | always
discuss=بحث کرد کن | with درباره‌ی
sleep=خوابید خواب
run=دوید دو
swim=شنا کرد کن
work=کار کرد کن
sing=آواز خواند خوان
dance=رقصید رقص
laugh=خندید خند
cry=گریه کرد کن
smile=لبخند زد زن
wait=صبر کرد کن
rest=استراحت کرد کن
travel=سفر کرد کن
dream.verb=خواب دید بین
play=بازی کرد کن
study=درس خواند خوان
cough=سرفه کرد کن
shout=فریاد زد زن
think=فکر کرد کن
whisper=زمزمه کرد کن
jump=پرید پر
go=رفت رو
come=آمد آی
return=بر- گشت گرد
walk=راه رفت رو
arrive=رسید رس
leave=حرکت کرد کن
stop=توقف کرد کن
fall=افتاد افت
get.up=بلند شد شو
live=زندگی کرد کن | lasting
stay=ماند مان
sit=نشست نشین
stand=ایستاد ایست
lie=دراز کشید کش
give=داد ده
send=فرستاد فرست
show=نشان داد ده
lend=قرض داد ده
begin=شروع شد شو
end=تمام شد شو
grow=رشد کرد کن
shine=درخشید درخش
can=توانست توان
want=خواست خواه | lasting
say=گفت گوی
think.that=فکر کرد کن
know.that=دانست دان | lasting
believe=باور داشت دار
exist=وجود داشت دار
"""

MUST, MUST_NOT, OBLIGED = "باید", "نباید", "مجبور"
HOPING = "امیدوار"

# Where clothes are worn, if not «به تن», and what is said of putting them on.
WORN = {
    "hat": "به سر داشت دار", "shoe": "به پا داشت دار", "sock": "به پا داشت دار",
    "glove": "به دست داشت دار", "scarf": "به گردن داشت دار", "belt": "به کمر داشت دار",
}  # fmt: skip
PUT_ON = {"hat": "به سر گذاشت گذار", "scarf": "به گردن انداخت انداز", "belt": "بست بند"}

RELATION_WORDS = {
    "in": "در", "on": "روی", "under": "زیر", "behind": "پشت", "in.front.of": "جلوی",
    "near": "نزدیک", "beside": "کنار", "to": "به", "from": "از",
}  # fmt: skip

# How often, or once more: before everything that the verb takes.
OFTEN_WORDS = {"often": "اغلب", "always": "همیشه", "sometimes": "گاهی", "again": "دوباره"}
MANNER_WORDS = {
    "slowly": "آهسته", "quickly": "به‌سرعت", "quietly": "به‌آرامی", "loudly": "با صدای بلند",
    "together": "با هم", "well": "خوب", "carefully": "با دقت", "early": "زود", "late": "دیر",
    "alone.adv": "به‌تنهایی",
}  # fmt: skip
HERE, ON_FOOT = "اینجا", "پیاده"
DEGREE_WORDS = {"": "", "very": "بسیار ", "too": "بیش از حد "}

TIME_WORDS = {
    "today": "امروز", "now": "اکنون", "every.day": "هر روز", "in.the.morning": "صبح‌ها",
    "in.the.evening": "عصرها", "at.night": "شب‌ها", "every.week": "هر هفته",
    "every.year": "هر سال", "in.summer": "در تابستان", "in.winter": "در زمستان",
    "yesterday": "دیروز", "last.week": "هفته‌ی گذشته", "last.month": "ماه گذشته",
    "last.year": "سال گذشته", "last.night": "دیشب", "two.days.ago": "دو روز پیش",
    "a.year.ago": "یک سال پیش", "yesterday.evening": "دیروز عصر", "tomorrow": "فردا",
    "next.week": "هفته‌ی آینده", "next.month": "ماه آینده", "next.year": "سال آینده",
    "this.evening": "امروز عصر", "soon": "به‌زودی", "tomorrow.morning": "فردا صبح",
    "in.an.hour": "یک ساعت دیگر",
}  # fmt: skip

_MONTHS = "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر"
MONTH_WORDS = _MONTHS.split()
WEEKDAY_WORDS = ("دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه")
_NUMBERS = (
    "دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست"
)
NUMBER_WORDS = _NUMBERS.split()
"""Two to twenty."""

PHRASE_WORDS = {
    "hello": "سلام!", "good.morning": "صبح بخیر!", "good.evening": "عصر بخیر!",
    "good.night": "شب بخیر!", "goodbye": "خداحافظ!", "see.you.tomorrow": "تا فردا!",
    "thank.you": "متشکرم!", "thank.you.very.much": "بسیار متشکرم!",
    "you.are.welcome": "خواهش می‌کنم.", "yes.please": "بله، لطفاً.",
    "no.thank.you": "نه، متشکرم.", "excuse.me": "ببخشید.", "i.am.sorry": "متأسفم.",
    "how.are.you": "حال شما چطور است؟", "i.am.well": "حالم خوب است.",
    "what.is.your.name": "نام شما چیست؟", "nice.to.meet.you": "از آشنایی با شما خوشوقتم.",
    "where.are.you.from": "اهل کجا هستید؟", "i.do.not.understand": "متوجه نمی‌شوم.",
    "please.speak.slowly": "لطفاً آهسته صحبت کنید.",
    "can.you.help.me": "آیا می‌توانید به من کمک کنید؟", "what.time.is.it": "ساعت چند است؟",
    "how.much.does.it.cost": "قیمت آن چقدر است؟", "where.is.the.toilet": "دستشویی کجاست؟",
    "i.am.hungry": "گرسنه هستم.", "i.am.thirsty": "تشنه هستم.", "i.am.tired": "خسته هستم.",
    "it.is.raining": "باران می‌بارد.", "it.is.snowing": "برف می‌بارد.",
    "it.is.cold": "هوا سرد است.", "it.is.hot": "هوا گرم است.",
    "the.weather.is.nice": "هوا خوب است.", "congratulations": "تبریک می‌گویم!",
    "happy.birthday": "تولدتان مبارک!", "have.a.good.trip": "سفر خوبی داشته باشید!",
    "good.luck": "موفق باشید!", "of.course": "البته.", "i.do.not.know": "نمی‌دانم.",
    "i.think.so": "این‌طور فکر می‌کنم.", "welcome": "خوش آمدید!", "come.in": "بفرمایید داخل.",
    "please.wait": "لطفاً صبر کنید.", "no.problem": "مشکلی نیست.",
    "see.you.soon": "به امید دیدار!", "take.care": "مراقب خودتان باشید.",
}  # fmt: skip

LABEL_WORDS = {
    "name": "نام", "first.name": "نام کوچک", "last.name": "نام خانوادگی", "address": "نشانی",
    "date": "تاریخ", "place": "مکان", "telephone.number": "شماره‌ی تلفن", "price": "قیمت",
    "total": "جمع کل", "quantity": "تعداد", "title": "عنوان", "author": "مؤلف", "page": "صفحه",
    "chapter": "فصل", "contents": "فهرست مطالب", "introduction": "مقدمه", "summary": "خلاصه",
    "conclusion": "نتیجه‌گیری", "appendix": "پیوست", "note": "یادداشت", "table": "جدول",
    "figure": "شکل", "example": "مثال", "yes": "بله", "no": "خیر", "open": "باز کردن",
    "save": "ذخیره", "cancel": "لغو", "close.button": "بستن", "delete": "حذف", "search": "جستجو",
    "settings": "تنظیمات", "help": "راهنما", "language": "زبان", "file": "فایل",
    "folder": "پوشه", "edit": "ویرایش", "print": "چاپ", "copy": "کپی", "paste": "چسباندن",
    "back": "بازگشت", "next": "بعدی", "home": "صفحه‌ی اصلی", "contact": "تماس",
    "about": "درباره", "date.of.birth": "تاریخ تولد", "signature": "امضا", "country": "کشور",
    "city": "شهر", "street.label": "خیابان", "email": "ایمیل", "website": "وب‌سایت",
    "description": "توضیحات", "status": "وضعیت", "size": "اندازه", "type": "نوع",
    "version": "نسخه", "user": "کاربر", "password": "گذرواژه", "log.in": "ورود",
    "log.out": "خروج", "send": "ارسال", "download": "دانلود", "upload": "بارگذاری",
    "new.button": "جدید", "error": "خطا", "warning": "هشدار",
}  # fmt: skip


@dataclass(frozen=True)
class VerbWord:
    """A verb.

    Attributes:
        past, present: its stems.
        words: what stands before it («کار» of «کار کردن»); prefix: what is joined to it («بر»).
        before: what its object follows; takes_ra: whether the object takes را: "" (as definite
            ones and persons do), "always", "never" (only definite ones do).
        lasting: its past has می, as of what one knows or wants.
    """

    past: str
    present: str
    words: str = ""
    prefix: str = ""
    before: str = ""
    takes_ra: str = ""
    lasting: bool = False


def _verb(text: str) -> VerbWord:
    forms, _, frame = text.partition(" | ")
    *words, past, present = forms.split()
    prefix = words.pop().rstrip("-") if words and words[-1].endswith("-") else ""
    kind, _, before = frame.partition(" ")
    takes_ra = {"voice": "always", "always": "always", "never": "never"}.get(kind, "")
    return VerbWord(
        past, present, " ".join(words), prefix, before, takes_ra, lasting=kind == "lasting"
    )


VERB_WORDS = {
    concept: _verb(text)
    for concept, text in (row.split("=") for row in _VERBS.strip().splitlines())
}
WORN_WORDS = {concept: _verb(text) for concept, text in WORN.items()}
PUT_ON_WORDS = {concept: _verb(text) for concept, text in PUT_ON.items()}
