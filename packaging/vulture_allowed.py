"""Names that are called or read from outside the code that vulture looks at."""

# Qt calls these.
_.rowCount
_.minimumSizeHint
_.paint
_.scrollContentsBy
_.dragEnterEvent
_.dragLeaveEvent
_.dropEvent
_.wheelEvent
_.insertFromMimeData
_.createMimeDataFromSelection
_.loadResource

# Fields of records that go to sentences by name, to JSON, or to a later reader.
_.reused_tokens
_.prompt_ms
_.needed_bytes
_.available_bytes
_.others
_.parallel
_.chat_template
_.tags
_.licence
_.split_number

# Roles of the palette, read by name.
_.selected
_.muted
_.accent_hover
_.accent_soft
_.on_accent
_.danger
_.danger_soft
_.notice_soft
_.syntax_keyword
_.syntax_name
_.syntax_type
_.syntax_string
_.syntax_number
_.syntax_comment

# Fields of C structs and of other libraries' objects.
_.n_ctx
_.n_batch
_.n_ubatch
_.n_seq_max
_.n_threads
_.n_threads_batch
_.no_perf
_.n_tokens
_.n_gpu_layers
_.progress_callback
_.__path__
_.__spec__
_.row_factory
_.text_factory

# What the tests look at.
_.views_made
_.follows_end
_.contrast
