"""A desk's worth of people who do not exist, the same ones each time."""

from django.contrib.auth.models import User

from desk.models import Client, Colleague, Coupling, Dwelling, Offer, Place

FIRST = ("Abdi Abel Ahmad Amina Bilal Biniam Dawit Fadi Farah Fatima Filmon Hana Hasan Hiba Hodan Ibrahim Jamal Karim Layla "
         "Luwam Mariam Merhawi Mustafa Nader Nour Omar Rahel Rana Raghad Salma Samer Sara Selam Walid Yonas Zahra").split()
LAST = ("Ahmadi Asgedom Barakat Darwish Farah Haddad Haile Hassan Hussein Karimi Khatib Kidane Mansour Mehari Najjar Osman "
        "Rahimi Saleh Sulayman Tekle Tesfai Warsame Yusuf Zeray").split()
#: Those whom the tasks look for; nobody else begins like them.
WANTED = [("Khaled Almansour", "خالد المنصور", 1985), ("Sharif Qasem", "شريف قاسم", 1979)]
#: A family of five that waits for a home.
FAMILY = [("Samuel Tesfay", 1980), ("Helen Tesfay", 1983), ("Abel Tesfay", 2008), ("Rahel Tesfay", 2011), ("Yonas Tesfay", 2015)]
VOLUNTEER = "volunteer"


def add():
    User.objects.create_superuser(VOLUNTEER, password=VOLUNTEER)
    Colleague.objects.bulk_create([Colleague(name=name) for name in (VOLUNTEER, "translator", "guide")])
    Place.objects.bulk_create([Place(name=name) for name in ("North", "South")])
    Client.objects.bulk_create([
        *(Client(name=name, own_script=own, year_of_birth=year) for name, own, year in WANTED),
        *(Client(name=f"{first} {last}", year_of_birth=1940 + (7 * a + 11 * b) % 70)
          for a, first in enumerate(FIRST) for b, last in enumerate(LAST)),
    ])
    Client.objects.bulk_create([Client(name=name, year_of_birth=year) for name, year in FAMILY])
    homes = [Dwelling.objects.create(street="Proefstraat", number=number, landlord="Woonstichting") for number in (10, 12, 14)]
    coupling = Coupling.objects.create(client=Client.objects.get(name="Sharif Qasem"), coupled_on="2026-11-02", size=1)
    Offer.objects.create(coupling=coupling, dwelling=homes[0])
