"""`parlance servers`: engines elsewhere, which the person adds and removes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.cli.output import note, report, write_json, write_line
from parlance.cli.streams import read_input
from parlance.cli.values import NotUnderstoodError, read_text
from parlance.cli.workshop import open_workshop
from parlance.contract.faults import FaultError
from parlance.contract.servers import Server, is_here, is_unprotected, tidy_address
from parlance.storage.places import find_places
from parlance.storage.settings import SettingsFile

if TYPE_CHECKING:
    import argparse

    from parlance.cli.workshop import Workshop
    from parlance.contract.models import ModelEntry
    from parlance.contract.settings import Settings

INPUT = "-"


class _Listed(msgspec.Struct, frozen=True, kw_only=True):
    """A server with what is known of it, as --json prints it."""

    name: str
    address: str
    here: bool
    context: int
    has_key: bool
    models: tuple[str, ...]


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked for. Raises FaultError, NotUnderstoodError and Cancelled."""
    with open_workshop() as workshop:
        match arguments.action:
            case "list":
                return _list(workshop, as_json=arguments.json)
            case "add":
                return _add(workshop, arguments)
            case "rm":
                return _remove(workshop, arguments.name)
            case _:
                return _models(workshop, arguments.name, as_json=arguments.json)


def _list(workshop: Workshop, *, as_json: bool) -> int:
    listed = [_listed(workshop, server) for server in workshop.settings.servers]
    if as_json:
        write_json(listed)
        return 0
    for server in listed:
        where = "this computer" if server.here else "another computer"
        key = ", with a key" if server.has_key else ""
        write_line(f"{server.name}\n    {server.address} ({where}{key})")
        for model in server.models:
            write_line(f"    {model}")
    if not listed:
        write_line("No servers. “parlance servers add” adds one.")
    return 0


def _listed(workshop: Workshop, server: Server) -> _Listed:
    return _Listed(
        name=server.name,
        address=server.address,
        here=is_here(server.address),
        context=server.context,
        has_key=bool(workshop.servers.token_of(server.address)),
        models=tuple(entry.key for entry in workshop.servers.entries((server,))),
    )


def _add(workshop: Workshop, arguments: argparse.Namespace) -> int:
    name, address = arguments.name, tidy_address(arguments.address)
    workshop.servers.check_address(address)
    settings = workshop.settings
    for other in settings.servers:
        if other.address == address and other.name != name:
            raise NotUnderstoodError(f"The server {address} is there already: “{other.name}”.")
    server = Server(name=name, address=address, context=arguments.context)
    if arguments.key_file:
        workshop.servers.keep_token(address, _key(arguments.key_file))
    before = next((each for each in settings.servers if each.name == name), None)
    rest = [each for each in settings.servers if each.name != name]
    _save(msgspec.structs.replace(settings, servers=(*rest, server)))
    if before is not None and before.address != address:
        workshop.servers.forget(before.address)
    if not is_here(address):
        note("What you ask its models leaves this computer.")
    if is_unprotected(address):
        note("Nothing protects it on the way, nor the key: the address is not https.")
    return _look(workshop, server, as_json=arguments.json)


def _key(file: str) -> str:
    return read_input() if file == INPUT else read_text(file)


def _look(workshop: Workshop, server: Server, *, as_json: bool) -> int:
    """Print the models of a server that was added; it stays so if it does not answer."""
    try:
        _print(_asked(workshop, server), as_json=as_json)
    except FaultError as error:
        report(error.fault)
        note(f"“{server.name}” is on the list all the same.")
        return 1
    return 0


def _remove(workshop: Workshop, name: str) -> int:
    server = _server(workshop, name)
    settings = workshop.settings
    rest = tuple(each for each in settings.servers if each is not server)
    _save(msgspec.structs.replace(settings, servers=rest))
    workshop.servers.forget(server.address)
    return 0


def _models(workshop: Workshop, name: str, *, as_json: bool) -> int:
    _print(_asked(workshop, _server(workshop, name)), as_json=as_json)
    return 0


def _asked(workshop: Workshop, server: Server) -> tuple[ModelEntry, ...]:
    token = workshop.servers.token_of(server.address)
    return workshop.servers.look(server, token, workshop.cancel)


def _print(entries: tuple[ModelEntry, ...], *, as_json: bool) -> None:
    if as_json:
        write_json(entries)
        return
    for entry in entries:
        write_line(entry.key)
    if not entries:
        write_line("The server has no models.")


def _server(workshop: Workshop, name: str) -> Server:
    server = next((each for each in workshop.settings.servers if each.name == name), None)
    if server is None:
        raise NotUnderstoodError(f"There is no server “{name}”.")
    return server


def _save(settings: Settings) -> None:
    file = SettingsFile(find_places().settings)
    file.load()  # it keeps what a later version has written
    fault = file.save(settings)
    if fault is not None:
        raise FaultError(fault)
