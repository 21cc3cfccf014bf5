"""Summaries and answers as JSON tells them: the text, and all that it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.work.exporting import citations, place_key, place_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.document import Document
    from parlance.contract.history import Measurements
    from parlance.contract.summary import AnswerResult, DocumentLabel, Sentence, SummaryResult
    from parlance.work.exporting import Citation


def summary_record(result: SummaryResult, documents: Sequence[Document]) -> dict[str, object]:
    """Return everything about a summary, with the names of its fields in words."""
    cited = citations(result.sentences, result.documents, documents)
    labels = result.documents
    warnings = dict.fromkeys(str(warning) for label in labels for warning in label.warnings)
    return {
        "file": result.documents[0].path,
        "title": result.title,
        "text": result.text,
        "words_asked": result.options.words,
        "words": len(result.text.split()),
        "options": msgspec.to_builtins(result.options),
        "paragraphs_read": result.blocks_read,
        "paragraphs": result.blocks,
        "document_words": result.document_words,
        "passages": result.passages,
        "cut_short": result.cut_short,
        "notes_dropped": result.dropped_notes,
        "steps_reused": result.reused,
        "pages": sum(label.pages for label in labels),
        "pages_without_text": [page for label in labels for page in label.empty_pages],
        "warnings": list(warnings),
        "documents": [msgspec.to_builtins(label) for label in labels],
        "sentences": _sentences(result.text, result.sentences, cited),
        "sources": [_source_record(citation) for citation in cited],
        "checks": [str(check) for check in result.checks],
        **_measured(result.measurements),
    }


def answer_record(
    result: AnswerResult, labels: Sequence[DocumentLabel], documents: Sequence[Document]
) -> dict[str, object]:
    """Return everything about the answer to a question."""
    cited = citations(result.sentences, labels, documents)
    return {
        "file": documents[0].path,
        "question": result.question,
        "text": result.text,
        "quoted": result.quoted,
        "paragraphs_read": result.blocks_read,
        "paragraphs": result.blocks,
        "documents": [msgspec.to_builtins(label) for label in labels],
        "sentences": _sentences(result.text, result.sentences, cited),
        "sources": [_source_record(citation) for citation in cited],
        "checks": [str(check) for check in result.checks],
        "cut_short": result.cut_short,
        **_measured(result.measurements),
    }


def _sentences(
    text: str, sentences: Sequence[Sentence], cited: Sequence[Citation]
) -> list[dict[str, object]]:
    """Return the sentences, with the numbers of their sources."""
    numbers = {place_key(citation.source): citation.number for citation in cited}
    return [
        {
            "start": sentence.start,
            "end": sentence.end,
            "text": text[sentence.start : sentence.end],
            "sources": [
                {
                    "number": numbers.get(place_key(source)),
                    "score": round(source.score, 3),
                    "found_by": str(source.found_by),
                }
                for source in sentence.sources
            ],
            "doubts": [
                {**msgspec.to_builtins(doubt), "text": text[doubt.start : doubt.end]}
                for doubt in sentence.doubts
            ],
        }
        for sentence in sentences
    ]


def _source_record(citation: Citation) -> dict[str, object]:
    source, block = citation.source, citation.block
    return {
        "number": citation.number,
        "document": source.document,
        "block": source.block,
        "start": source.start,
        "end": source.end,
        "place": place_text(block, source.block),
        "page": block.page if block else None,
        "slide": block.slide if block else None,
        "sheet": block.sheet if block else None,
        "section": list(block.section) if block else [],
        "text": citation.quote,
    }


def _measured(measurements: Measurements) -> dict[str, object]:
    return {
        "prompt_tokens": measurements.prompt_tokens,
        "generated_tokens": measurements.generated_tokens,
        "tokens_per_second": round(measurements.tokens_per_second, 1),
        "model": measurements.model,
        "device": measurements.device,
    }
