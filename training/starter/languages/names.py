"""Names that every language knows, and their Persian spelling."""

from __future__ import annotations

FEMININE_NAMES = {
    "Anna": "آنا",
    "Marie": "ماری",
    "Nina": "نینا",
    "Clara": "کلارا",
    "Julia": "جولیا",
    "Sophie": "سوفی",
    "Louise": "لوئیز",
    "Alice": "آلیس",
    "Laura": "لورا",
    "Nora": "نورا",
    "Eva": "اوا",
    "Sara": "سارا",
}
MASCULINE_NAMES = {
    "Felix": "فلیکس",
    "Thomas": "توماس",
    "Martin": "مارتین",
    "Lucas": "لوکاس",
    "David": "دیوید",
    "Peter": "پیتر",
    "Jack": "جک",
    "Simon": "سایمون",
    "Victor": "ویکتور",
    "Oscar": "اسکار",
    "Adam": "آدام",
    "Robert": "رابرت",
}
