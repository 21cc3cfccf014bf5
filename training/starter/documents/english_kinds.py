"""What is said in one kind of English document only: reports, minutes, letters and others.

Gaps and forms are those of `english`.
"""

from __future__ import annotations

from training.starter.documents.templates import kinds

ENGLISH_KINDS = kinds("""
report.title: Annual report of {C}|Report on the {g} in {P}|The {o} of {P} in {y}
report.begin: This report covers the {g} of {C}.|The figures were collected in {P}.
report.end: Further details can be found in the annex.|The next report follows in due course.
report.fact: !The costs of the {g} rose by {p} in {y}. => By how much did the costs of the {g} rise?
report.fact: {C} had {n} employees at the end of {y}. => How many employees did {C} have?
report.fact: !{C} made a profit of {e} in {y}. => What profit did {C} make in {y}?
report.filler: The overall picture is stable.|The figures speak for themselves.
report.filler: Similar trends can be seen elsewhere.|The methods have not changed.
minutes.title: Minutes of the {o} of {P}|Meeting of the {o}|Minutes, {D}
minutes.begin: Present: {N}, {N2}, {N3}|The {r} opens the meeting.
minutes.end: The {r} closes the meeting.|There is no other business.
minutes.fact: !The proposal of {N} is accepted by {B} votes to {b}. => Whose proposal is accepted?
minutes.fact: !{N} will report on the {g} by {D}. => Who will report on the {g}?
minutes.fact: !The members approve {e} for the {g}. => How much is approved for the {g}?
minutes.filler: The minutes of the last meeting are approved.|The members discuss the {g} at length.
minutes.filler: There are no objections.|The {r} thanks everybody for coming.
letter.title: To {N} in {P}|Your letter about the {g}
letter.begin: Dear {N},|Dear Mr {S},|Dear Mrs {S},
letter.end: With best wishes, {N}|Yours sincerely, {N}|Love, {N}
letter.fact: !I will visit you on {D}. => When will the visit be?
letter.fact: !I enclose a cheque for {e} for the {g}. => How much is enclosed for the {g}?
letter.fact: We have lived in {P} since {y}. => Since when have they lived in {P}?
letter.filler: Thank you for your kind letter.|It was good to hear from you.
letter.filler: I hope that this letter finds you well.|Please write soon.
story.title: {N} and the {w}|The {t} at the end of the road|The journey to {P}
story.begin: Once upon a time there was {r:a} called {N}.|It all began in {P}.
story.end: And that is the end of the story.|They still talk about it today.
story.fact: {N} hid {n} coins under the floor of the {t}. => How many coins did {N} hide?
story.fact: !{N} promised to come back after {s} years. => What did {N} promise?
story.fact: {N} sailed to {P} with {s} friends. => With how many friends did {N} sail to {P}?
story.filler: The night was dark and the wind was cold.|Nobody believed a word of it.
story.filler: Far away a bell was ringing.|The old woman shook her head.
news.title: {P} gets {t:a+}|{C} under pressure|Storm in {P}
news.begin: {P} – The {o} has made up its mind.|{P}, {D}
news.end: More on this in our next issue.|The {o} could not be reached for comment.
news.fact: !Police in {P} arrested {s} people on {D}. => How many people were arrested in {P}?
news.fact: !The fire in {P} caused damage of {e}. => How much damage did the fire in {P} cause?
news.fact: The team from {P} won by {B} points to {b}. => Who won the game?
news.filler: Residents had mixed feelings.|Nobody was hurt.|The crowd stayed calm.
news.filler: Traffic was slow all morning.|The matter has been discussed for years.
manual.title: How to use the {C}|{C}: quick guide|Care of the {w}
manual.begin: Read this guide before you start.|Thank you for choosing the {C}.
manual.end: Keep this guide in a safe place.|Ask your dealer if you need help.
manual.fact: The battery of the {C} lasts {s} hours. => How long does the battery of the {C} last?
manual.fact: !Change the filter of the {C} every {s} days. => How often must the filter be changed?
manual.fact: The {C} weighs {f} kilograms. => How much does the {C} weigh?
manual.filler: Press the green button.|Close the lid.|Clean the surface with a soft cloth.
manual.filler: Do not use it in the rain.|Wait until the light goes out.|Check all cables.
contract.title: Contract between {N} and {C}|Lease|Terms of delivery
contract.begin: Between {N} and {C} the following is agreed.|{N} is called the buyer below.
contract.end: {P}, {D}|Changes to this contract must be made in writing.
contract.fact: !{C} pays {N} {e} a month. => How much does {C} pay {N} a month?
contract.fact: !This contract between {N} and {N2} ends on {D}. => When does the contract end?
contract.fact: !{C} delivers {n} {i} to {P} by {D}. => How many {i} does {C} deliver to {P}?
contract.filler: Both sides act in good faith.|The usual rules apply.
contract.filler: All other terms remain as they are.|Each side keeps a copy of this contract.
e-mail.title: Subject: the {g}|Subject: your question about {C}|Re: the {g} in {P}
e-mail.begin: Hi {N},|Hello everybody,|Dear {N},
e-mail.end: Best, {N}|Kind regards, {N}|See you soon, {N}
e-mail.fact: !We meet on {dm} at {h} in room {s}. => When do we meet?
e-mail.fact: !Please transfer {e} to {C} by {dm}. => How much shall be transferred to {C}?
e-mail.fact: {N} has booked {s} seats on the train to {P}. => How many seats has {N} booked?
e-mail.filler: I hope you had a nice weekend.|Thanks for your quick answer.
e-mail.filler: Let me know if anything is unclear.|Sorry for the late reply.
""")
