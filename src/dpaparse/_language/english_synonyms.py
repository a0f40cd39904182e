"""
Roles in English that one person may have beside another: `the attorney` is the lawyer, `the monarch` is the king.

Data without logic; from our own reading of English news.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

ENGLISH_SYNONYMS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "attorney": frozenset({"barrister", "counsel", "lawyer", "solicitor"}),
        "barrister": frozenset({"attorney", "counsel", "lawyer", "solicitor"}),
        "boss": frozenset({"chief", "director", "executive", "head", "manager"}),
        "clergyman": frozenset(
            {"archbishop", "bishop", "cardinal", "cleric", "father", "imam", "pastor", "priest", "rabbi", "vicar"}
        ),
        "cleric": frozenset(
            {"archbishop", "bishop", "cardinal", "father", "imam", "pastor", "priest", "rabbi", "vicar"}
        ),
        "coach": frozenset({"trainer"}),
        "congressman": frozenset({"congresswoman", "deputy", "lawmaker", "legislator", "parliamentarian", "senator"}),
        "congresswoman": frozenset({"congressman", "deputy", "lawmaker", "legislator", "parliamentarian", "senator"}),
        "constable": frozenset({"inspector", "officer", "policeman", "policewoman", "sergeant"}),
        "counsel": frozenset({"attorney", "barrister", "lawyer", "solicitor"}),
        "deputy": frozenset({"congressman", "congresswoman", "lawmaker", "legislator", "parliamentarian", "senator"}),
        "doctor": frozenset(
            {
                "anaesthetist",
                "cardiologist",
                "dermatologist",
                "neurologist",
                "oncologist",
                "paediatrician",
                "pathologist",
                "pediatrician",
                "physician",
                "psychiatrist",
                "specialist",
                "surgeon",
                "virologist",
            }
        ),
        "inspector": frozenset({"constable", "officer", "policeman", "policewoman", "sergeant"}),
        "lawmaker": frozenset({"congressman", "congresswoman", "deputy", "legislator", "parliamentarian", "senator"}),
        "lawyer": frozenset({"attorney", "barrister", "counsel", "solicitor"}),
        "legislator": frozenset({"congressman", "congresswoman", "deputy", "lawmaker", "parliamentarian", "senator"}),
        "manager": frozenset({"coach"}),
        "medic": frozenset(
            {
                "anaesthetist",
                "cardiologist",
                "dermatologist",
                "doctor",
                "neurologist",
                "oncologist",
                "paediatrician",
                "pathologist",
                "pediatrician",
                "physician",
                "psychiatrist",
                "specialist",
                "surgeon",
                "virologist",
            }
        ),
        "minister": frozenset({"secretary"}),
        "monarch": frozenset({"emperor", "empress", "king", "queen"}),
        "officer": frozenset({"constable", "inspector", "policeman", "policewoman", "sergeant"}),
        "parliamentarian": frozenset({"congressman", "congresswoman", "deputy", "lawmaker", "legislator", "senator"}),
        "physician": frozenset(
            {
                "anaesthetist",
                "cardiologist",
                "dermatologist",
                "doctor",
                "neurologist",
                "oncologist",
                "paediatrician",
                "pathologist",
                "pediatrician",
                "psychiatrist",
                "specialist",
                "surgeon",
                "virologist",
            }
        ),
        "policeman": frozenset({"constable", "inspector", "officer", "policewoman", "sergeant"}),
        "policewoman": frozenset({"constable", "inspector", "officer", "policeman", "sergeant"}),
        "pontiff": frozenset({"pope"}),
        "priest": frozenset({"father", "pastor", "vicar"}),
        "senator": frozenset({"congressman", "congresswoman", "deputy", "lawmaker", "legislator", "parliamentarian"}),
        "sergeant": frozenset({"constable", "inspector", "officer", "policeman", "policewoman"}),
        "solicitor": frozenset({"attorney", "barrister", "counsel", "lawyer"}),
        "trainer": frozenset({"coach"}),
        "vet": frozenset({"veterinarian"}),
        "veterinarian": frozenset({"vet"}),
    }
)
"""
What somebody was introduced as who is called by another role later.
"""
