"""Trees and proofs are those of RFC 9162: as published, and for every size."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_domain.audit import verifier
from roadmap_domain.audit.merkle import (
    EMPTY,
    Frontier,
    consistency_proof,
    cover,
    includes,
    inclusion_proof,
    is_consistent,
    leaf_hash,
    node_hash,
    root,
)
from roadmap_domain.audit.nodes import Nodes

# The vectors of Certificate Transparency: leaves, and the root of each size.
LEAVES = [
    bytes.fromhex(it)
    for it in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
INCLUSION = {
    (0, 8): (
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ),
    (5, 8): (
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ),
    (2, 3): ("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",),
}
CONSISTENCY = {
    (2, 5): (
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ),
    (2, 8): (
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ),
    (6, 8): (
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ),
}
MOST = 40


def a_tree(leaves: list[bytes]) -> Nodes:
    nodes = Nodes(BytesIO())
    for position, leaf in enumerate(leaves, 1):
        nodes.append(leaf_hash(leaf), position)
    nodes.save()
    return nodes


def by_definition(leaves: list[bytes]) -> bytes:
    """The root as the RFC defines it, with nothing remembered."""
    if len(leaves) < 2:
        return leaf_hash(leaves[0]) if leaves else EMPTY
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return node_hash(by_definition(leaves[:split]), by_definition(leaves[split:]))


PUBLISHED = a_tree(LEAVES)
BIG = [bytes([number]) * number for number in range(MOST)]
TREE = a_tree(BIG)


@pytest.mark.parametrize("size", range(9))
def test_roots_are_the_published_ones(size: int) -> None:
    assert root(PUBLISHED.node, size).hex() == ROOTS[size]
    assert a_tree(LEAVES[:size]).root().hex() == ROOTS[size]


@pytest.mark.parametrize(("index", "size"), INCLUSION)
def test_inclusion_proofs_are_the_published_ones(index: int, size: int) -> None:
    proof = inclusion_proof(PUBLISHED.node, index, size)
    assert tuple(it.hex() for it in proof) == INCLUSION[index, size]
    assert includes(bytes.fromhex(ROOTS[size]), size, index, leaf_hash(LEAVES[index]), proof)


@pytest.mark.parametrize(("old", "new"), CONSISTENCY)
def test_consistency_proofs_are_the_published_ones(old: int, new: int) -> None:
    proof = consistency_proof(PUBLISHED.node, old, new)
    assert tuple(it.hex() for it in proof) == CONSISTENCY[old, new]
    old_root, new_root = bytes.fromhex(ROOTS[old]), bytes.fromhex(ROOTS[new])
    assert is_consistent(old, old_root, new, new_root, proof)


@pytest.mark.parametrize("size", range(1, MOST + 1))
def test_every_leaf_of_every_tree_is_proved_and_no_other(size: int) -> None:
    whole = by_definition(BIG[:size])
    assert root(TREE.node, size) == whole
    for index in range(size):
        proof, leaf = inclusion_proof(TREE.node, index, size), leaf_hash(BIG[index])
        assert len(proof) <= size.bit_length()
        assert includes(whole, size, index, leaf, proof)
        assert not includes(whole, size, index, leaf_hash(b"another"), proof)
        assert not includes(EMPTY, size, index, leaf, proof)
        assert not includes(whole, size, index, leaf, [*proof, EMPTY])
        assert not proof or not includes(whole, size, index, leaf, proof[:-1])
        assert not any(
            includes(whole, size, other, leaf, proof)
            for other in range(-1, size + 2)
            if other != index
        )


@pytest.mark.parametrize("new", range(MOST + 1))
def test_every_tree_grew_from_every_smaller_one_and_from_no_other(new: int) -> None:
    new_root = by_definition(BIG[:new])
    for old in range(new + 1):
        old_root, proof = by_definition(BIG[:old]), consistency_proof(TREE.node, old, new)
        assert is_consistent(old, old_root, new, new_root, proof)
        assert not is_consistent(old, leaf_hash(b"another"), new, new_root, proof)
        assert not is_consistent(old, old_root, new, new_root, [*proof, EMPTY])
        if proof:
            assert not is_consistent(old, old_root, new, leaf_hash(b"another"), proof)
            assert not is_consistent(old, old_root, new, new_root, proof[:-1])
            assert not is_consistent(new, new_root, old, old_root, proof)


def test_what_is_not_in_the_tree_is_not_proved() -> None:
    for index, size in ((8, 8), (-1, 8), (0, 0)):
        with pytest.raises(IndexError):
            inclusion_proof(PUBLISHED.node, index, size)
        with pytest.raises(IndexError):
            cover(PUBLISHED.node, [index], size)
    for old, new in ((5, 4), (-1, 4)):
        with pytest.raises(IndexError):
            consistency_proof(PUBLISHED.node, old, new)


@given(st.sets(st.integers(0, MOST - 1), min_size=1), st.integers(1, MOST))
def test_several_leaves_are_proved_at_once(indices: set[int], size: int) -> None:
    """The proof is made by one module and read by another, which knows nothing of it."""
    chosen = sorted(index for index in indices if index < size) or [size - 1]
    hashes = list(cover(TREE.node, chosen, size))
    leaves = {index: leaf_hash(BIG[index]) for index in chosen}
    whole = by_definition(BIG[:size])
    assert verifier.root_of(leaves, size, hashes) == whole
    left_out = {index: leaf for index, leaf in leaves.items() if index != chosen[0]}
    assert verifier.root_of(left_out, size, hashes) != whole
    assert verifier.root_of(leaves, size, [*hashes, EMPTY]) is None
    other = leaves | {chosen[0]: leaf_hash(b"other")}
    assert verifier.root_of(other, size, hashes) != whole


@given(st.lists(st.binary(max_size=4), max_size=70), st.integers(0, 70))
def test_a_tree_that_grows_is_the_tree_made_at_once(leaves: list[bytes], cut: int) -> None:
    frontier = Frontier()
    for leaf in leaves:
        frontier.append(leaf_hash(leaf))
    assert frontier.root() == by_definition(leaves)
    kept = BytesIO()
    for part, first in ((leaves[:cut], 0), (leaves[cut:], len(leaves[:cut]))):
        nodes = Nodes(kept)
        assert nodes.size == first
        for position, leaf in enumerate(part, first + 1):
            nodes.append(leaf_hash(leaf), position)
        nodes.save()
    again = Nodes(kept)
    assert (again.size, again.position, again.root()) == (
        len(leaves),
        len(leaves),
        by_definition(leaves),
    )
