"""Models on disk: the Hugging Face cache, the app's own, folders of the person's."""
