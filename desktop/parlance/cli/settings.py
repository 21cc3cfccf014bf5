"""`parlance settings`: the same settings as in the window, with the same descriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_type_hints

import msgspec

from parlance.cli.output import note, report, write_json, write_line
from parlance.cli.values import NotUnderstoodError
from parlance.contract.faults import FaultError
from parlance.contract.setting_fields import GROUP_TITLES
from parlance.contract.settings import Settings, describe_settings
from parlance.storage.places import find_places
from parlance.storage.settings import SettingsFile
from parlance.storage.settings_exchange import defaults, export_settings, read_settings

if TYPE_CHECKING:
    import argparse

    from parlance.contract.setting_fields import FieldDescription
    from parlance.contract.settings_exchange import SettingsImport


class _Listed(msgspec.Struct, frozen=True, kw_only=True):
    """A setting as --json prints it."""

    name: str
    page: str
    title: str
    sentence: str
    value: Any
    default: Any
    minimum: float | None
    maximum: float | None
    choices: tuple[str, ...]
    unit: str
    cost: str
    reload: bool


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked for. Raises FaultError and NotUnderstoodError."""
    file = SettingsFile(find_places().settings)
    settings, fault = file.load()
    if fault is not None:
        report(fault)
    match arguments.action:
        case "list":
            _list(settings, as_json=arguments.json)
        case "get":
            _get(settings, arguments.name, as_json=arguments.json)
        case "set":
            field = _field(arguments.name)
            value = _value(field, arguments.value)
            _save(file, msgspec.structs.replace(settings, **{field.name: value}))
        case "reset":
            _save(file, _reset(settings, arguments))
        case "export":
            export_settings(arguments.file, settings, with_private=arguments.private)
        case _:
            _import(file, settings, arguments)
    return 0


def _list(settings: Settings, *, as_json: bool) -> None:
    listed = [
        _Listed(
            name=field.name,
            page=GROUP_TITLES[field.group],
            title=field.title,
            sentence=field.sentence,
            value=getattr(settings, field.name),
            default=field.default,
            minimum=field.minimum,
            maximum=field.maximum,
            choices=field.choices,
            unit=field.unit,
            cost=field.cost,
            reload=field.reload,
        )
        for field in describe_settings()
    ]
    if as_json:
        write_json(listed)
        return
    for each in listed:
        value, default = _shown(each.value), _shown(each.default)
        standing = value if value == default else f"{value} (default: {default})"
        write_line(f"{each.name} = {standing}")
        write_line("    " + " ".join(filter(None, (f"{each.title}.", each.sentence))))
        for fact in _facts(each):
            write_line(f"    {fact}")


def _facts(each: _Listed) -> list[str]:
    facts = []
    if each.choices:
        facts.append(f"One of: {', '.join(each.choices)}")
    if each.minimum is not None and each.maximum is not None:
        facts.append(f"From {each.minimum:g} to {each.maximum:g} {each.unit}".rstrip())
    if each.cost:
        facts.append(f"Costs: {each.cost}")
    if each.reload:
        facts.append("In force when the model is loaded again")
    return facts


def _get(settings: Settings, name: str, *, as_json: bool) -> None:
    value = getattr(settings, _field(name).name)
    if as_json:
        write_json(value)
    else:
        write_line(_shown(value))


def _shown(value: object) -> str:
    plain = msgspec.to_builtins(value)
    return plain if isinstance(plain, str) else msgspec.json.encode(plain).decode()


def _field(name: str) -> FieldDescription:
    found = next((field for field in describe_settings() if field.name == name), None)
    if found is None:
        raise NotUnderstoodError(
            f"There is no setting “{name}”. “parlance settings list” names them."
        )
    return found


def _value(field: FieldDescription, text: str) -> object:
    """Return a value as the field takes it; what is no JSON stands for itself."""
    kind = get_type_hints(Settings, include_extras=True)[field.name]
    try:
        plain = text if isinstance(field.default, str) else msgspec.json.decode(text)
    except msgspec.DecodeError:
        plain = text
    try:
        return msgspec.convert(plain, kind)
    except msgspec.ValidationError as error:
        raise NotUnderstoodError(f"“{text}” is no value of {field.name}: {error}.") from error


def _reset(settings: Settings, arguments: argparse.Namespace) -> Settings:
    changes = defaults()
    if not arguments.all:
        changes = {name: _field(name).default for name in arguments.names}
    return msgspec.structs.replace(settings, **changes)


def _import(file: SettingsFile, settings: Settings, arguments: argparse.Namespace) -> None:
    brought = read_settings(arguments.file, settings)
    if arguments.json:
        write_json(brought.changes)
    else:
        for change in brought.changes:
            write_line(f"{change.name}: {_shown(change.before)} → {_shown(change.after)}")
    _tell(brought)
    if not arguments.dry_run:
        _save(file, brought.value)


def _tell(brought: SettingsImport) -> None:
    if brought.damaged:
        note(f"Not understood, and left as they are: {', '.join(brought.damaged)}.")
    if brought.unknown:
        note(f"Not known to this version, and left out: {', '.join(brought.unknown)}.")


def _save(file: SettingsFile, settings: Settings) -> None:
    fault = file.save(settings)
    if fault is not None:
        raise FaultError(fault)
