"""The sentences about documents and summaries: faults, warnings, choices, hints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract import faults
from parlance.contract.document import DocumentWarning
from parlance.contract.fault_wording import wording
from parlance.contract.summary import Comparison, ResultCheck, SummaryDetail, SummaryShape
from parlance.contract.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from parlance.contract.fault_wording import Wording

DOCUMENT_FAULTS: dict[type[faults.FaultRecord], Wording] = {
    faults.DocumentMissing: wording(
        QT_TRANSLATE_NOOP("Wording", "There is no file {path}."),
        QT_TRANSLATE_NOOP("Wording", "Check the name and the folder."),
    ),
    faults.DocumentUnreadable: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} could not be read: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Check its permissions, or copy it to another folder."),
    ),
    faults.DocumentKindUnknown: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} is a kind of file that Parlance does not read."),
        QT_TRANSLATE_NOOP("Wording", "Save it as PDF, as an office document, or as text."),
    ),
    faults.DocumentDamaged: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} is damaged, or not what its name says."),
        QT_TRANSLATE_NOOP("Wording", "Open it in the program that made it and save it again."),
    ),
    faults.DocumentLocked: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} is protected with a password."),
        QT_TRANSLATE_NOOP("Wording", "Give its password, or save a copy without one."),
    ),
    faults.DocumentEncrypted: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} is encrypted in a way that Parlance cannot open."),
        QT_TRANSLATE_NOOP(
            "Wording", "Open it in its own program and save a copy without a password."
        ),
    ),
    faults.DocumentPasswordWrong: wording(
        QT_TRANSLATE_NOOP("Wording", "The password does not open {path}."),
        QT_TRANSLATE_NOOP("Wording", "Check capital letters and the keyboard, and try again."),
    ),
    faults.DocumentNotDecodable: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} is not written in the encoding “{encoding}”."),
        QT_TRANSLATE_NOOP("Wording", "Choose another one, or leave it to Parlance."),
    ),
    faults.DocumentNeedsOffice: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} is in an older format that Parlance does not read."),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Save it as .docx or .pptx. With LibreOffice installed, Parlance converts it itself.",
        ),
    ),
    faults.DocumentNotConverted: wording(
        QT_TRANSLATE_NOOP("Wording", "LibreOffice could not convert {path}."),
        QT_TRANSLATE_NOOP("Wording", "Open it in the program that made it; save it as .docx."),
    ),
    faults.DocumentIsImage: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} is a picture, and no model that sees is loaded."),
        QT_TRANSLATE_NOOP(
            "Wording", "Choose a model that reads images under Models, or give the text itself."
        ),
    ),
    faults.DocumentEmpty: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} has no text that could be read."),
        QT_TRANSLATE_NOOP(
            "Wording",
            "If its pages are scanned images, choose a model that reads images under Models.",
        ),
    ),
    faults.DocumentTooLarge: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} took too much time or memory to read."),
        QT_TRANSLATE_NOOP("Wording", "Split it into smaller files."),
    ),
    faults.FolderWithoutDocuments: wording(
        QT_TRANSLATE_NOOP("Wording", "There is no document in {path}."),
        QT_TRANSLATE_NOOP("Wording", "Choose a folder with documents, or the documents."),
    ),
    faults.FolderTooLarge: wording(
        QT_TRANSLATE_NOOP("Wording", "There are more than {number} documents in {path}."),
        QT_TRANSLATE_NOOP(
            "Wording", "Nothing was added. Choose the folders inside it one after the other."
        ),
    ),
    faults.NothingFound: wording(
        QT_TRANSLATE_NOOP("Wording", "Nothing in the document has to do with these words."),
        QT_TRANSLATE_NOOP("Wording", "Ask in other words, or in the language of the document."),
    ),
    faults.ShapeNotPossible: wording(
        QT_TRANSLATE_NOOP("Wording", "{model} is too small to write this form of summary."),
        QT_TRANSLATE_NOOP(
            "Wording", "Choose paragraphs, key points or sections, or a larger model under Models."
        ),
    ),
}

WARNINGS: dict[DocumentWarning, str] = {
    DocumentWarning.PAGES_WITHOUT_TEXT: QT_TRANSLATE_NOOP("Wording", "some pages have no text"),
    DocumentWarning.PAGES_UNREADABLE: QT_TRANSLATE_NOOP("Wording", "some pages could not be read"),
    DocumentWarning.PAGES_SEEN: QT_TRANSLATE_NOOP(
        "Wording", "some pages were read from their pictures by the model"
    ),
    DocumentWarning.ENCODING_GUESSED: QT_TRANSLATE_NOOP("Wording", "the text encoding was guessed"),
    DocumentWarning.CUT_SHORT: QT_TRANSLATE_NOOP("Wording", "reading was cut short"),
    DocumentWarning.ROWS_LEFT_OUT: QT_TRANSLATE_NOOP(
        "Wording", "of a very large table only the first and last rows were read"
    ),
    DocumentWarning.ATTACHMENTS_LEFT_OUT: QT_TRANSLATE_NOOP(
        "Wording", "attached files were not read"
    ),
    DocumentWarning.PARTS_UNREADABLE: QT_TRANSLATE_NOOP(
        "Wording", "some parts of the file are damaged and were not read"
    ),
    DocumentWarning.CONVERTED: QT_TRANSLATE_NOOP("Wording", "converted by LibreOffice"),
    DocumentWarning.BESIDE_LEFT_OUT: QT_TRANSLATE_NOOP(
        "Wording", "what stands beside the main part of the page was not read"
    ),
    DocumentWarning.HIDDEN_LEFT_OUT: QT_TRANSLATE_NOOP("Wording", "hidden text was not read"),
}

SHAPES: dict[SummaryShape, str] = {
    SummaryShape.SENTENCE: QT_TRANSLATE_NOOP("Wording", "One sentence"),
    SummaryShape.POINTS: QT_TRANSLATE_NOOP("Wording", "Key points"),
    SummaryShape.PARAGRAPHS: QT_TRANSLATE_NOOP("Wording", "Paragraphs"),
    SummaryShape.SECTIONS: QT_TRANSLATE_NOOP("Wording", "Section by section"),
    SummaryShape.FACTS: QT_TRANSLATE_NOOP("Wording", "Table of facts"),
    SummaryShape.ACTIONS: QT_TRANSLATE_NOOP("Wording", "Action items"),
    SummaryShape.QUESTIONS: QT_TRANSLATE_NOOP("Wording", "Questions and answers"),
    SummaryShape.ABSTRACT: QT_TRANSLATE_NOOP("Wording", "Abstract"),
}

DETAILS: dict[SummaryDetail, str] = {
    SummaryDetail.BRIEF: QT_TRANSLATE_NOOP("Wording", "Brief"),
    SummaryDetail.DETAILED: QT_TRANSLATE_NOOP("Wording", "Detailed"),
}

COMPARISONS: dict[Comparison, str] = {
    Comparison.SUMMARY: QT_TRANSLATE_NOOP("Wording", "One summary of all"),
    Comparison.AGREEMENTS: QT_TRANSLATE_NOOP("Wording", "What they agree on"),
    Comparison.DIFFERENCES: QT_TRANSLATE_NOOP("Wording", "Where they differ"),
    Comparison.TIMELINE: QT_TRANSLATE_NOOP("Wording", "Timeline"),
}

CHECKS: dict[ResultCheck, str] = {
    ResultCheck.OTHER_LANGUAGE: QT_TRANSLATE_NOOP(
        "Wording", "This seems to be in another language than the one you asked for."
    ),
    ResultCheck.TOO_LONG: QT_TRANSLATE_NOOP("Wording", "This is longer than you asked for."),
    ResultCheck.TOO_SHORT: QT_TRANSLATE_NOOP("Wording", "This is shorter than you asked for."),
    ResultCheck.REPEATS: QT_TRANSLATE_NOOP("Wording", "Parts of this repeat each other."),
    ResultCheck.NO_SUMMARY: QT_TRANSLATE_NOOP(
        "Wording", "This does not look like it speaks of the document."
    ),
    ResultCheck.UNSUPPORTED: QT_TRANSLATE_NOOP(
        "Wording", "For most of these sentences no source was found in the document."
    ),
    ResultCheck.WISHES_IGNORED: QT_TRANSLATE_NOOP(
        "Wording",
        "The model is too small for another language, an audience or an instruction; these "
        "were left out.",
    ),
}

QUOTED = QT_TRANSLATE_NOOP(
    "Wording",
    "The loaded model is too small to answer. These are the places that fit the question best.",
)
