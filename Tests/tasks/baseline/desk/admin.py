"""Set up as well as one does without writing pages: looking up while typing, defaults, what matters first, the rest folded.

The place stays a choice, because the admin knows no desk at which somebody sits. Topics as radio buttons (`radio_fields`) would
save one click and make the page longer.
"""

from django.contrib import admin

from desk.models import Client, Colleague, Contact, Coupling, Dwelling, Offer, Place, Placement


@admin.register(Place, Colleague)
class ListAdmin(admin.ModelAdmin):
    search_fields = ["name"]


@admin.register(Client)
class ClientAdmin(admin.ModelAdmin):
    list_display = ["name", "own_script", "year_of_birth"]
    search_fields = ["name", "own_script", "=year_of_birth", "phone__endswith"]


@admin.register(Contact)
class ContactAdmin(admin.ModelAdmin):
    list_display = ["at", "client", "topic", "place", "colleague"]
    list_filter = ["place", "topic"]
    list_select_related = ["client", "place", "colleague"]
    autocomplete_fields = ["client", "colleague"]
    fieldsets = [
        (None, {"fields": ["client", "place", "topic", "outcome", "note", "minutes"]}),
        ("Already filled in", {"classes": ["collapse"], "fields": ["at", "kind", "channel", "language", "colleague"]}),
    ]

    def get_changeform_initial_data(self, request):
        return {"colleague": Colleague.objects.filter(name=request.user.username).first()}


@admin.register(Dwelling)
class DwellingAdmin(admin.ModelAdmin):
    list_display = ["street", "number", "landlord", "rooms"]
    search_fields = ["street", "number"]


@admin.register(Coupling)
class CouplingAdmin(admin.ModelAdmin):
    list_display = ["client", "coupled_on", "size", "case_number"]
    list_select_related = ["client"]
    search_fields = ["client__name", "case_number"]
    autocomplete_fields = ["client"]


class PlacementInline(admin.TabularInline):
    model = Placement
    extra = 5
    autocomplete_fields = ["client"]


@admin.register(Offer)
class OfferAdmin(admin.ModelAdmin):
    """The step is changed in the list itself, where the admin is quickest."""

    list_display = ["dwelling", "coupling", "step", "on"]
    list_editable = ["step"]
    list_filter = ["step"]
    list_select_related = ["dwelling", "coupling__client"]
    autocomplete_fields = ["coupling", "dwelling"]
    inlines = [PlacementInline]
