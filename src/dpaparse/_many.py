"""
Many texts at once: in order, in bounded memory, in this process or in several.
"""

import gc
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Final, TypeAlias

from dpaparse._arguments import hold_to_several, hold_to_type
from dpaparse._model import Article
from dpaparse._parse import parse

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

Text: TypeAlias = str | Mapping[str, object]
"""
What `parse` takes.
"""

_Chunk: TypeAlias = Sequence[Text] | Exception
_Done: TypeAlias = tuple[list[Article], Exception | None]

# A worker is handed so many texts at once, and fewer of long ones: enough that the way there and back costs little.
_MOST_TEXTS: Final = 32
_MOST_CHARACTERS: Final = 1 << 18

# So many chunks wait for a worker or for the caller, beside those that are worked on.
_WAITING: Final = 1


def parse_many(texts: Iterable[Text], *, workers: int | None = None) -> Iterator[Article]:
    """
    Read texts one after the other, in this process or in several.

    No text is an error, as with `parse`, and their number does not matter: no more of them are taken than are worked
    on, and a few. Until the generator ends or is closed, the garbage collector waits for 50,000 new objects and not
    for 700 before it looks for cycles, so that articles that are kept cost hardly more than those that are dropped.

    Args:
        texts: The texts, or digitalwires entries as mappings; a generator will do.

        workers: How many processes to start; by default none, and everything is read here, each text when its article
            is asked for. Workers read who speaks, too, which is most of the work, so they pay for those who want to
            know it; parts alone are read sooner than they come over. They are started as `multiprocessing` is set to
            start them, and end with the generator; where that is by "spawn", a script needs its
            `if __name__ == "__main__":`.

    Returns:
        The articles, in the order of the texts.

    Raises:
        ValueError: If *workers* is less than 1.

        TypeError: If *texts* is one text or mapping itself, or *workers* no `int`; when it is the turn of what is no
            text.

        ImportError: When it is a mapping's turn and the extra `html` is not installed.

    >>> import dpaparse
    >>> texts = ["Kiel (dpa) - Es regnet.", "Husum (dpa) - Es schneit."]
    >>> [article.dateline.places[0].name for article in dpaparse.parse_many(texts)]
    ['Kiel', 'Husum']

    .. versionadded:: 0.1.0
    """
    if isinstance(texts, str | Mapping):
        message = f"expected texts, got one {type(texts).__name__}: read it with dpaparse.parse(text)"
        raise TypeError(message)
    hold_to_several(texts, "texts")
    if workers is None:
        return _here(texts)
    hold_to_type(workers, int, "a number of workers")
    if workers < 1:
        message = f"expected at least one worker, got {workers}; without any, leave workers out"
        raise ValueError(message)
    return _elsewhere(texts, workers)


@contextmanager
def _patient_collector() -> Iterator[None]:
    """
    Let the collector look for cycles less often, and leave it as it was.

    What `parse` makes has none; looking through articles that are kept, every few articles again, takes half as long
    again as reading them.
    """
    before = gc.get_threshold()
    patient = (_PATIENCE, *before[1:])
    is_ours = 0 < before[0] < _PATIENCE
    if is_ours:
        gc.set_threshold(*patient)
    try:
        yield
    finally:
        # Unless somebody else has set it in the meantime.
        if is_ours and gc.get_threshold() == patient:
            gc.set_threshold(*before)


# So many objects may be new before the collector looks through them: those of some 500 articles.
_PATIENCE: Final = 50_000


def _here(texts: Iterable[Text]) -> Iterator[Article]:
    """
    Yield the articles, each read when it is asked for.
    """
    with _patient_collector():
        yield from map(parse, texts)


def _elsewhere(texts: Iterable[Text], workers: int) -> Iterator[Article]:
    """
    Yield the articles that some processes read.
    """
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415, most programs need none

    pool = ProcessPoolExecutor(workers)
    try:
        with _patient_collector():
            for done in _in_order(pool, _chunks(iter(texts)), workers + _WAITING):
                articles, error = ([], done) if isinstance(done, Exception) else done.result()
                yield from articles
                if error is not None:
                    raise error
    finally:
        pool.shutdown(cancel_futures=True)


def _in_order(
    pool: "ProcessPoolExecutor", chunks: Iterator[_Chunk], ahead: int
) -> Iterator["Future[_Done] | Exception"]:
    """
    Hand chunks out, and yield what becomes of them in their order; *ahead* of them at most are under way.
    """
    handed_out = (chunk if isinstance(chunk, Exception) else pool.submit(_read, chunk) for chunk in chunks)
    under_way = deque(islice(handed_out, ahead))
    while under_way:
        yield under_way.popleft()
        under_way.extend(islice(handed_out, 1))


def _chunks(texts: Iterator[Text]) -> Iterator[_Chunk]:
    """
    Yield the texts in chunks that are worth the way to a worker; last what their source has raised, if it has.
    """
    chunk: list[Text] = []
    size = 0
    failed = None
    try:
        for text in texts:
            chunk.append(text)
            size += len(text) if isinstance(text, str) else 0
            if len(chunk) == _MOST_TEXTS or size > _MOST_CHARACTERS:
                yield chunk
                chunk, size = [], 0
    except Exception as error:  # noqa: BLE001, raised when it is its turn
        failed = error
    if chunk:
        yield chunk
    if failed is not None:
        yield failed


def _read(texts: Sequence[Text]) -> _Done:
    """
    Read a chunk, in a worker, up to what is no text.
    """
    articles: list[Article] = []
    try:
        with _patient_collector():
            for text in texts:
                articles.append(parse(text))  # noqa: PERF401, what was read before an error counts
    except Exception as error:  # noqa: BLE001, raised when it is its turn
        return articles, error
    return articles, None
