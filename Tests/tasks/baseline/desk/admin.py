"""Set up as well as one does without writing pages: looking up while typing, defaults, what matters first, the rest folded.

The place stays a choice, because the admin knows no desk at which somebody sits. Topics as radio buttons (`radio_fields`) would
save one click and make the page longer.
"""

from django.contrib import admin

from desk.models import Client, Colleague, Contact, Place


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
