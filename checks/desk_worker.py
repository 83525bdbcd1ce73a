"""One of several who work at desks at the same time, with clients of his own, and write down what they were told."""

import random

import desk
from desk_book import Line, when
from file_numbers import text

NAMELESS = "/balie/zonder-naam"
TOPICS = ["housing", "money", "benefits", "health", "school", "work", "civic-integration", "residence", "other"]


class Worker:
    def __init__(self, clerk, colleague, clients, book, chance):
        self.clerk, self.colleague, self.clients, self.book = clerk, colleague, clients, book
        self.chance = random.Random(chance.random())

    @classmethod
    def crew(cls, port, data, posts, each, book, chance):
        """One for each post, who helps so many clients of its place."""
        clients = desk.clients(data)
        return [
            cls(desk.Clerk(port, post.cookie), post.colleague, chance.sample(clients[post.place], each), book, chance)
            for post in posts]

    @staticmethod
    def address(client):
        """Of the form; nothing for a client is somebody without a name."""
        return f"/balie/{text(client.person)}" if client else NAMELESS

    def fill(self, client):
        """The form that is open, as he sends it. Gives the number by which it is known again, and its fields."""
        topic = self.chance.choice(TOPICS)
        number = self.book.take(Line(client and client.person, self.colleague, topic))
        return number, self.clerk.filled(self.address(client)) | {"onderwerp": topic} | when(number)
