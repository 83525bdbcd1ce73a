/// How PostgreSQL keeps the rows of a table as they are.
enum PostgreSQLProtection {
    /// Ours, among those of broken constraints.
    static let refusal = ServerFault("23WW1")

    private static let function = """
        CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'append-only' USING ERRCODE = '23WW1'; END $$
        """

    /// - Parameter table: its name in quotes.
    static func words(_ table: String) -> [String] {
        [
            function,
            "CREATE TRIGGER unchanged BEFORE UPDATE OR DELETE ON " + table + " FOR EACH ROW EXECUTE FUNCTION refuse_change()",
            "CREATE TRIGGER unremoved BEFORE TRUNCATE ON " + table + " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()",
            // Also for a session that switched the usual triggers off, as those that replay changes do.
            "ALTER TABLE " + table + " ENABLE ALWAYS TRIGGER unchanged",
            "ALTER TABLE " + table + " ENABLE ALWAYS TRIGGER unremoved",
        ]
    }
}
