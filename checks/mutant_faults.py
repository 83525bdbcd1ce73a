"""The faults that mutants.py plants: in which files, and what becomes what."""

import collections
import pathlib
import re

import mutant_swift

#: The code that decides who may see what.
FILES = [
    "Sources/Access/Standing.swift", "Sources/Access/Scope/Relation.swift", "Sources/Access/Sessions/Session.swift",
    "Sources/Access/Sessions/Sessions.swift", "Sources/Access/Sessions/Proofs.swift", "Sources/Access/Roles/Departure.swift",
    "Sources/Clients/Scope/ClientScope.swift", "Sources/Clients/Scope/DeskShift.swift",
    "Sources/Clients/Scope/LookBudget.swift", "Sources/Clients/Scope/Looking.swift",
    "Sources/Clients/Scope/OpenedFile.swift", "Sources/Clients/Pages/Cards.swift",
    "Sources/Clients/Pages/FileHandlers.swift", "Sources/Clients/Pages/FileView.swift",
    "Sources/Clients/Review/ReviewHandlers.swift", "Sources/Clients/Review/LookWeek.swift",
    "Sources/Clients/ClientPages.swift", "Sources/Clients/Person/PersonHandlers.swift",
    "Sources/Clients/Facts/FactHandlers.swift", "Sources/Clients/Facts/FactSealing.swift",
    "Sources/Clients/Drafts/DraftHandlers.swift", "Sources/Clients/Drafts/Drafts.swift",
    "Sources/Clients/Doubles/DoubleHandlers.swift", "Sources/Clients/Doubles/Apart.swift",
    "Sources/Clients/Doubles/Scan/ScanHandlers.swift", "Sources/Clients/Household/HouseholdHandlers.swift",
    "Sources/Clients/History/HistoryHandlers.swift", "Sources/Release/Releases.swift", "Sources/Release/ReleaseDesk.swift",
    "Sources/Release/ReleasePages.swift", "Sources/Reports/Counting/Reach.swift", "Sources/Reports/Reports.swift",
    "Sources/Reports/Reports+Table.swift", "Sources/Team/Colleagues/Roll.swift",
    "Sources/Team/Colleagues/ColleagueLine.swift", "Sources/Team/Colleagues/ColleagueForm.swift",
    "Sources/Team/Colleagues/ColleagueHandlers.swift", "Sources/Team/Team.swift", "Sources/Web/Server/Website.swift",
    "Sources/Web/Server/Website+Proof.swift", "Sources/Web/Server/Recognition.swift",
]

#: In Swift.
CODE = [
    (r" && ", " || "), (r" \|\| ", " && "), (r" == ", " != "), (r" != ", " == "), (r" <= ", " > "), (r" <= ", " < "),
    (r" >= ", " < "), (r" >= ", " > "), (r" < ", " >= "), (r" > ", " <= "), (r" > ", " >= "), (r"(?<=[ (])!(?=[a-z(])", ""),
    (r"\.union\(", ".intersection("), (r"\?\? false", "?? true"), (r"\?\? true", "?? false"),
    (r"guard (?!let |case )((?:(?! let | case | else).)+?)(?=, let|, case| else)", r"guard true || (\1)"),
    (r", (?!let |case )(?:[^,(){}]|\([^()]*\))+(?= else )", ""), (r"\.filter \{ (?!\$0\.counted)[^{}]* \}", ""),
    (r"(?<=case \.visit) where [^:{]+(?=:)", ""),
    (r"(?<=case \.emergency) where [^:{]+(?=:)", ""), (r"\.roles\(\[[^\]]*\]\)", ".colleague"),
    (r"(?<=, )(?:workers|leaders|keepers|readers)(?=, )", ".colleague"), (r"(?<=, )leaders(?=, )", "workers"),
    (r"(?<=, )leaders(?=, )", "readers"), (r"(?<=, )\.colleague(?=, )", ".visitor"), (r"(?<=, )\.visitor(?=, )", ".colleague"),
    (r"\bfile\.shows\([^()]*\)", "true"), (r"\b(?:scope|lists)\.covers\([^()]*\)", "true"),
    (r"(?<=\[)\.card(?=\])", ".card, .basic"),
    (r"(?<=\[\.card, \.basic, \.contact)(?=[,\]])", ", .legal, .health"), (r"(?<=\[\.card, \.basic)(?=\])", ", .contact"),
    (r"\.legal, (?=\.abroad)", ""), (r"\.health, (?=\.abroad)", ""), (r", \.abroad(?=\])", ""),
    (r": nil$", ": .team"),
    (r"as: \.teamLeader(?=\))", "as: .volunteer"), (r"needing: \.basic", "needing: .card"),
    (r"Reach\.ofLists", "Reach.ofReports"), (r"has\(\.administrator\)", "has(.teamLeader)"),
    (r"has\(\.teamLeader, at: place\)", "has(.teamLeader)"), (r"3_600", "60"), (r"86_400", "3_600"),
    (r"(?<=perHour: Int = )25", "26"), (r"(?<=perHour: Int = )25", "24"), (r"(?<=perDay: Int = )40", "41"),
    (r"(?<=perDay: Int = )40", "39"), (r"(?<=idle: Duration = )\.seconds\(600\)", ".seconds(6_000)"),
    (r"(?<=longest: Duration = )\.seconds\(43_200\)", ".seconds(432_000)"),
]

#: In statements.
STATEMENTS = [
    (r" <= ", " > "), (r" <= ", " < "), (r" >= ", " < "), (r" >= ", " > "), (r" < ", " >= "), (r" < ", " <= "), (r" > ", " <= "),
    (r" > ", " >= "), (r" <> ", " = "), (r"IS NULL OR", "IS NOT NULL OR"), (r"IS NULL OR", "IS NULL AND"),
    (r"\bNOT EXISTS \(", "EXISTS ("), (r"\bAND (?:NOT )?EXISTS \(", "AND 1 = 1 OR EXISTS ("), (r"MAX\(", "MIN("),
    (r"\b(AND|WHERE) [a-z]+\.[a-z_]+ (?:[<>]?=|<>|[<>]) (?:\$\d|'[a-z]+'|[a-z]+\.[a-z_]+)(?= |$|\))", r"\1 1 = 1"),
]

#: A place in a file, what stands there instead, the number by which it is chosen, and the line as it is then: by that it is known,
#: with a number behind it when the same line stands in the file more than once.
Fault = collections.namedtuple("Fault", "number name start end after line words")


def found(root):
    """Every fault there is, in the order of the files."""
    number, known = 0, collections.Counter()
    for name in FILES:
        source = mutant_swift.Source((pathlib.Path(root) / name).read_text())
        start = 0
        for line, words in enumerate(source.text.splitlines(), 1):
            for first, last, after in changes(source, start, words):
                number += 1
                whole = (words[:first] + after + words[last:]).strip()
                known[name, whole] += 1
                if known[name, whole] > 1:
                    whole += f" ({known[name, whole]})"
                yield Fault(number, name, start + first, start + last, after, line, whole)
            start += len(words) + 1


def changes(source, start, words):
    """In one line: where, and what stands there then. Swift is changed as Swift, a statement as a statement."""
    for kind, table in ((mutant_swift.CODE, CODE), (mutant_swift.STATEMENT, STATEMENTS)):
        for pattern, other in table:
            for match in re.finditer(pattern, words):
                if source.kind(start + match.start()) == kind:
                    yield match.start(), match.end(), match.expand(other)
