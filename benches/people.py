"""Users who do not exist: names put together from syllables by rule, as a file to be imported."""

import csv
import random
from bisect import bisect
from itertools import accumulate

# Syllables of a script, and how each is written in user names. Nobody is meant by what comes of them.
SCRIPTS = {
    "latin": "ka|ka lo|lo mé|me ri|ri sü|sue na|na tor|tor vel|vel břa|bra dín|din ço|co hal|hal",
    "greek": "κα|ka λο|lo με|me ρι|ri σου|sou να|na τορ|tor βελ|vel δι|di θη|thi",
    "cyrillic": "ка|ka ло|lo ме|me ри|ri су|su на|na тор|tor вел|vel дин|din жо|zho",
    "arabic": "كا|ka لو|lo مي|mi ري|ri سو|su نا|na تر|tar بل|bal دي|di حا|ha",
    "hebrew": "קא|ka לו|lo מי|mi רי|ri סו|su נא|na תר|tar בל|bal די|di",
    "japanese": "カ|ka ロ|ro メ|me リ|ri ス|su ナ|na ト|to ベ|be ディ|di ハ|ha",
    "hangul": "카|ka 로|ro 메|me 리|ri 수|su 나|na 토|to 벨|bel 디|di 하|ha",
    "devanagari": "का|ka लो|lo मे|me री|ri सु|su ना|na तर|tar बल|bal दी|di",
}
# As many of a hundred names are written so.
SHARES = {"latin": 60, "cyrillic": 10, "arabic": 8, "japanese": 8, "greek": 4, "hangul": 4, "devanagari": 4, "hebrew": 2}
GROUPS = ["Everybody", "Vienna", "Graz", "Night shift", "Pilot"]
HASH = "$argon2id$v=19$m=19456,t=2,p=1$%s$AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA"
BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
COLUMNS = "user_name,display_name,given_name,family_name,work_mail,private_mail,mobile_phone,groups,password_hash"


class Names:
    """Names of one script: a few are common, most are rare."""

    def __init__(self, chance, script, count, syllables):
        pairs = [pair.split("|") for pair in SCRIPTS[script].split()]
        made = {}
        while len(made) < count:
            parts = [chance.choice(pairs) for _ in range(chance.choice(syllables))]
            made["".join(part[0] for part in parts).capitalize()] = "".join(part[1] for part in parts)
        self.all = list(made.items())
        self.sums = list(accumulate(1 / (rank + 3) for rank in range(count)))

    def one(self, chance):
        return self.all[bisect(self.sums, chance.random() * self.sums[-1])]


class People:
    """The same for everybody who asks for as many."""

    def __init__(self, count):
        self.count, self.chance = count, random.Random(count)
        self.scripts = random.Random(1).choices(list(SHARES), SHARES.values(), k=1000)
        self.given = {script: Names(self.chance, script, 300, [2, 2, 3]) for script in SCRIPTS}
        self.family = {script: Names(self.chance, script, 2_000, [3, 4, 4]) for script in SCRIPTS}

    def lines(self):
        chance = self.chance
        for number in range(self.count):
            script = self.scripts[number % 1000]
            (given, first), (family, last) = self.given[script].one(chance), self.family[script].one(chance)
            user = f"{first}.{last}{number}"
            private = f"{last}{number}@mail.example" if chance.random() < 0.6 else ""
            phone = f"+43 664 {chance.randrange(10**6, 10**7)}" if chance.random() < 0.45 else ""
            groups = [GROUPS[0]] + [GROUPS[n] for n, share in [(1, 0.3), (2, 0.02), (3, 0.1)] if chance.random() < share]
            if number % 10_000 == 7:
                groups.append(GROUPS[4])
            salt = "".join(chance.choices(BASE64, k=21)) + "A"
            secret = HASH % salt if chance.random() < 0.7 else ""
            mail = f"{user}@contoso.example"
            yield [user, f"{given} {family}", given, family, mail, private, phone, "; ".join(groups), secret]

    def write(self, path):
        with open(path, "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS.split(","))
            writer.writerows(self.lines())
        return path
