"""The tables that the desk and housing need, with the answers that ours has."""

from django.db import models
from django.utils import timezone


def choices(words):
    return [(word, word.capitalize()) for word in words.split(", ")]


class Place(models.Model):
    name = models.CharField(max_length=80, unique=True)

    def __str__(self):
        return self.name


class Colleague(models.Model):
    name = models.CharField(max_length=80)

    def __str__(self):
        return self.name


class Client(models.Model):
    name = models.CharField(max_length=120)
    year_of_birth = models.PositiveSmallIntegerField(null=True, blank=True)
    phone = models.CharField(max_length=20, blank=True)
    own_script = models.CharField("name in own script", max_length=120, blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return " ".join(str(part) for part in (self.name, self.own_script, self.year_of_birth) if part)


class Contact(models.Model):
    KINDS = choices("guidance, info point, legal")
    CHANNELS = choices("walk-in, appointment, phone, visit, message")
    TOPICS = choices("housing, money and debts, benefits, health, school and children, work, language and integration, "
                     "family reunion, residence and papers, other")
    OUTCOMES = choices("answered, referred, follow-up")
    LANGUAGES = choices("dutch, english, arabic, tigrinya, farsi, turkish, somali, other")

    client = models.ForeignKey(Client, models.PROTECT, null=True, blank=True, help_text="Empty for somebody without a name.")
    place = models.ForeignKey(Place, models.PROTECT)
    topic = models.CharField(max_length=40, choices=TOPICS)
    outcome = models.CharField(max_length=20, choices=OUTCOMES, blank=True)
    note = models.TextField(blank=True)
    minutes = models.PositiveSmallIntegerField(null=True, blank=True)
    at = models.DateTimeField(default=timezone.now)
    kind = models.CharField(max_length=20, choices=KINDS, default="guidance")
    channel = models.CharField(max_length=20, choices=CHANNELS, default="walk-in")
    language = models.CharField(max_length=20, choices=LANGUAGES, blank=True)
    colleague = models.ForeignKey(Colleague, models.PROTECT, null=True)

    class Meta:
        ordering = ["-at"]

    def __str__(self):
        return f"{self.topic}, {self.client or 'without a name'}"


class Dwelling(models.Model):
    street = models.CharField(max_length=80)
    number = models.CharField(max_length=10)
    landlord = models.CharField(max_length=80)
    rooms = models.PositiveSmallIntegerField(null=True, blank=True)

    def __str__(self):
        return f"{self.street} {self.number}"


class Coupling(models.Model):
    client = models.ForeignKey(Client, models.PROTECT)
    coupled_on = models.DateField()
    size = models.PositiveSmallIntegerField()
    case_number = models.CharField(max_length=20, blank=True)

    def __str__(self):
        return str(self.client)


class Offer(models.Model):
    STEPS = choices("offered, viewed, accepted, lease, key, furnished, refused, withdrawn")
    PARTIES = choices("household, landlord, municipality")
    REASONS = choices("too small, rent, neighbourhood, stairs, condition, other")

    coupling = models.ForeignKey(Coupling, models.PROTECT)
    dwelling = models.ForeignKey(Dwelling, models.PROTECT)
    step = models.CharField(max_length=20, choices=STEPS, default="offered")
    on = models.DateField(default=timezone.localdate)
    by = models.CharField(max_length=20, choices=PARTIES, blank=True)
    why = models.CharField(max_length=20, choices=REASONS, blank=True)

    def __str__(self):
        return f"{self.dwelling}: {self.step}"


class Placement(models.Model):
    offer = models.ForeignKey(Offer, models.PROTECT)
    client = models.ForeignKey(Client, models.PROTECT)

    def __str__(self):
        return str(self.client)
