"""Faults of documents."""

from __future__ import annotations

from parlance.contract.faults.record import FaultRecord


class DocumentMissing(FaultRecord, frozen=True, kw_only=True, tag="document_missing"):
    """There is no such file."""

    path: str


class DocumentUnreadable(FaultRecord, frozen=True, kw_only=True, tag="document_unreadable"):
    """The operating system refused the file, or it is no regular file."""

    path: str
    reason: str


class DocumentKindUnknown(FaultRecord, frozen=True, kw_only=True, tag="document_kind_unknown"):
    """A kind of file that this version does not read."""

    path: str


class DocumentDamaged(FaultRecord, frozen=True, kw_only=True, tag="document_damaged"):
    """The file is not what it should be inside."""

    path: str


class DocumentLocked(FaultRecord, frozen=True, kw_only=True, tag="document_locked"):
    """The document asks for a password."""

    path: str


class DocumentEncrypted(FaultRecord, frozen=True, kw_only=True, tag="document_encrypted"):
    """The document is encrypted in a way that no password given here would undo."""

    path: str


class DocumentEmpty(FaultRecord, frozen=True, kw_only=True, tag="document_empty"):
    """Nothing to read: no text at all, or pages that are only images."""

    path: str
    pages: int = 0


class DocumentTooLarge(FaultRecord, frozen=True, kw_only=True, tag="document_too_large"):
    """Reading went over the limits for time or memory and was ended."""

    path: str


class DocumentPasswordWrong(FaultRecord, frozen=True, kw_only=True, tag="document_password_wrong"):
    """The password that was given does not open the document."""

    path: str


class DocumentNotDecodable(FaultRecord, frozen=True, kw_only=True, tag="document_not_decodable"):
    """The text cannot be read in the encoding that was chosen."""

    path: str
    encoding: str


class DocumentNeedsOffice(FaultRecord, frozen=True, kw_only=True, tag="document_needs_office"):
    """An older format that only an installed LibreOffice can convert, and there is none."""

    path: str


class DocumentNotConverted(FaultRecord, frozen=True, kw_only=True, tag="document_not_converted"):
    """The LibreOffice of this computer did not convert the file."""

    path: str


class DocumentIsImage(FaultRecord, frozen=True, kw_only=True, tag="document_is_image"):
    """A picture, and no model that sees is loaded."""

    path: str


class ShapeNotPossible(FaultRecord, frozen=True, kw_only=True, tag="shape_not_possible"):
    """The loaded model is too small for this form of summary."""

    shape: str
    model: str


class FolderWithoutDocuments(
    FaultRecord, frozen=True, kw_only=True, tag="folder_without_documents"
):
    """No file in the folder is one that can be read."""

    path: str


class FolderTooLarge(FaultRecord, frozen=True, kw_only=True, tag="folder_too_large"):
    """A folder and those in it hold more than the `number` of documents taken at a time."""

    path: str
    number: int


class NothingFound(FaultRecord, frozen=True, kw_only=True, tag="nothing_found"):
    """No part of the documents has a word of the question."""
