"""Chat templates from strangers: what they try, and programs that nobody wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.gguf_factory import TEMPLATES

if TYPE_CHECKING:
    from random import Random

_LOOP = "{% for m in messages %}"
_ROLE = "<|im_start|>{{ m.role }}\n"
REAL = (
    TEMPLATES["good"],
    TEMPLATES["thinks"],
    "{{ bos_token }}" + _LOOP + "{% if m['role'] == 'user' %}[INST] {{ m['content'] | trim }} "
    "[/INST]{% elif m['role'] == 'system' %}<<SYS>>\n{{ m['content'] }}\n<</SYS>>\n\n{% else %}"
    "{{ m['content'] }}{{ eos_token }}{% endif %}{% endfor %}",
    "{% set ns = namespace(last=-1) %}" + _LOOP + "{% if m.role == 'user' %}"
    "{% set ns.last = loop.index0 %}{% endif %}{% endfor %}"
    + _LOOP
    + _ROLE
    + "{% if m.role == 'assistant' and '</think>' in m.content %}"
    "{{ m.content.split('</think>')[-1].lstrip('\n') }}{% else %}{{ m.content }}{% endif %}"
    "<|im_end|>\n{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}",
    "{% if not add_generation_prompt is defined %}"
    "{% set add_generation_prompt = false %}{% endif %}"
    + _LOOP
    + "{% if (m['role'] == 'user') != (loop.index0 % 2 == 0) %}"
    "{{ raise_exception('Conversation roles must alternate') }}{% endif %}"
    "{{ '<start_of_turn>' + m['role'] + '\n' + m['content'] | trim + '<end_of_turn>\n' }}"
    "{% endfor %}",
    "{{ strftime_now('%d %b %Y') }}"
    + _LOOP
    + "{{ {'role': m.role, 'content': m.content} | tojson }}"
    "{% endfor %}",
)
"""The shapes of templates of today: ChatML, Llama 2, Qwen 3, Gemma, JSON."""

_REACHES = (
    "''.__class__.__mro__[1].__subclasses__()",
    "messages.__class__.__base__.__subclasses__()",
    "cycler.__init__.__globals__.os.popen('touch {canary}').read()",
    "joiner.__init__.__globals__['os'].system('touch {canary}')",
    "namespace.__init__.__globals__.__builtins__['ope' ~ 'n']('{canary}', 'w')",
    "lipsum.__globals__['os'].popen('touch {canary}').read()",
    "self.__init__.__globals__.__builtins__.__import__('os').system('touch {canary}')",
    "self._TemplateReference__context.cycler.__init__.__globals__.os.system('touch {canary}')",
    "request.application.__globals__.__builtins__.open('{canary}', 'w')",
    "raise_exception.__globals__['json'].codecs.open('{canary}', 'w')",
    "raise_exception.__code__.__class__",
    "strftime_now.__globals__['msgspec'].inspect",
    "strftime_now.__func__.__globals__",
    "(messages|attr('__class__'))|attr('__mro__')",
    "messages|map(attribute='__class__')|list",
    "messages|map(attribute='content.__class__.__mro__')|list",
    "[messages]|groupby('__class__')|list",
    "'%s'|format(messages.__class__)",
    "'{0.__class__.__mro__}'.format(messages)",
    "'{x.__init__.__globals__}'.format_map({{'x': cycler}})",
    "'{0.__init__.__globals__[os].environ}'.format(cycler)",
    "''['\\x5f\\x5fclass\\x5f\\x5f']",
    "dict(__class__=1).__class__.__init__",
    "messages.append(1)",
    "messages[0].update(role='system')",
    "messages.clear()",
    "loop.__init__.__globals__",
    "caller.__globals__",
    "varargs.__class__",
    "range.__self__.__import__('os').system('touch {canary}')",
    "''|string|attr('\\u005f\\u005fclass__')",
    "open('/etc/passwd').read()",
    "__import__('os').environ",
    "(().__class__|string)[8:13]",
    "(messages|tojson).__class__.__base__",
    "bos_token.encode().__class__.fromhex('00').__reduce_ex__(2)",
    "(x for x in messages).gi_frame.f_back.f_globals",
    "messages.sort.__self__.__reduce__()",
    "self.__class__.blocks",
    "environment.loader",
)
REACHING = tuple("{{ " + each + " }}" for each in _REACHES)
"""What is known to lead out of a template, where the environment is not fenced."""

STATEMENTS = (
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}{{ os }}",
    "{% extends '/etc/passwd' %}",
    "{% from 'os' import system %}{{ system('touch {canary}') }}",
    "{% call(x) raise_exception('x') %}{{ x }}{% endcall %}",
    "{% set x = cycler.__init__ %}{{ x.__globals__ }}",
    "{% filter attr('__class__') %}x{% endfilter %}",
    "{% for k, v in messages[0].items() %}{{ v.__class__ }}{% endfor %}",
)

HEAVY = (
    TEMPLATES["endless"],
    TEMPLATES["exploding"],
    TEMPLATES["multiplying"],
    TEMPLATES["deep"],
    "{% for a in range(99999) %}{{ 'x' * 99999 }}{% endfor %}",
    "{{ 9 ** 9 ** 9 }}",
    "{{ ('x' * 9999999) | wordwrap(1) }}",
    "{{ '%999999999d' | format(1) }}",
    "{{ ('a' * 99999) | urlize }}",
    "{{ [1] * 999999999 }}",
    "{{ range(99999) | batch(1) | list | sort | unique | list | string * 999 }}",
    "{% set ns = namespace(x=[]) %}{% for a in range(9999) %}{% set ns.x = [ns.x] %}{% endfor %}"
    "{{ ns.x | tojson }}",
    "{{ lipsum(n=99999) }}",
    "(" * 5_000,
    "{{ " + "(" * 5_000 + "1" + ")" * 5_000 + " }}",
    "{% if 1 %}" * 2_000 + "{% endif %}" * 2_000,
)

_VALUES = (
    *("messages", "messages[0]", "messages[-1].content", "m.content", "m.role", "m"),
    *("bos_token", "eos_token", "add_generation_prompt", "enable_thinking", "nothing"),
    *("none", "true", "0", "-1", "1.5", "''", "'<|im_end|>'", "[]", "{}", "tools", "documents"),
    *("ns.x", "range(3)", "messages | length", "m['content'][0]", "messages[99]"),
)
_FILTERS = (
    *(
        "trim",
        "upper",
        "lower",
        "title",
        "length",
        "first",
        "last",
        "list",
        "join(', ')",
        "reverse",
    ),
    *("tojson", "string", "int", "safe", "e", "replace('a', 'b')", "default('')", "sort", "unique"),
    *("indent(2)", "center(80)", "truncate(3)", "striptags", "wordcount", "map(attribute='role')"),
    *(
        "join(', ')",
        "selectattr('role', 'equalto', 'user')",
        "groupby('role')",
        "xmlattr",
        "pprint",
        "random",
    ),
)
_TESTS = ("defined", "none", "string", "mapping", "iterable", "odd", "divisibleby(2)", "nothing")


class Programs:
    """Draws templates."""

    def __init__(self, random: Random) -> None:
        """Draw everything from `random`."""
        self._random = random

    def written(self) -> str:
        """Return a program that is in order, as far as Jinja's grammar goes."""
        begin = "{% set ns = namespace(x=1) %}{% set m = messages[0] %}"
        return begin + self._statements(2) + "{{ messages[0].content }}"

    def damaged(self) -> str:
        """Return a real template with some of it cut, doubled or changed."""
        text = self._random.choice(REAL)
        for _time in range(self._random.choice((1, 2, 4))):
            place = self._random.randrange(len(text))
            length = self._random.randrange(20)
            middle = self._random.choice(
                ("", text[place : place + length] * 2, "%}", "{{", "|", "\x00")
            )
            text = text[:place] + middle + text[place + length :]
        return text or " "

    def _statements(self, depth: int) -> str:
        return "".join(self._statement(depth) for _one in range(self._random.randint(1, 3)))

    def _statement(self, depth: int) -> str:
        choose = self._random.choice
        if depth == 0:
            return choose(("{{ " + self._value() + " }}", " text\n", "<|im_start|>"))
        within = self._statements(depth - 1)
        return choose(
            (
                "{% for m in " + self._value() + " %}" + within + "{% endfor %}",
                "{% for m in messages -%}" + within + "{%- else %}x{% endfor %}",
                "{% if " + self._value() + " %}" + within + "{% else %}y{% endif %}",
                "{% if " + self._value() + " is " + choose(_TESTS) + " %}" + within + "{% endif %}",
                "{% set ns = namespace(x=" + self._value() + ") %}" + within,
                "{% macro f(m) %}" + within + "{% endmacro %}{{ f(messages[0]) }}",
                "{% filter " + choose(_FILTERS) + " %}" + within + "{% endfilter %}",
                "{% generation %}" + within + "{% endgeneration %}",
                "{{ " + self._value() + " ~ " + self._value() + " }}" + within,
            )
        )

    def _value(self) -> str:
        value: str = self._random.choice(_VALUES)
        for _filter in range(self._random.choice((0, 0, 1, 2))):
            value = f"({value}) | {self._random.choice(_FILTERS)}"
        return value
