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


class DocumentEmpty(FaultRecord, frozen=True, kw_only=True, tag="document_empty"):
    """Nothing to read: no text at all, or pages that are only images."""

    path: str
    pages: int = 0


class OneDocumentAtATime(FaultRecord, frozen=True, kw_only=True, tag="one_document_at_a_time"):
    """Several documents were given at once; `path` is read, `others` are not."""

    path: str
    others: int


class DocumentTooLarge(FaultRecord, frozen=True, kw_only=True, tag="document_too_large"):
    """Reading went over the limits for time or memory and was ended."""

    path: str
