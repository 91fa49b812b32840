namespace Isms.Governance.DependencyInjection.Tests;

public class InMemoryGovernanceJournalTests : GovernanceJournalContract
{
    protected override IGovernanceJournal NewJournal() => new InMemoryGovernanceJournal();
}
