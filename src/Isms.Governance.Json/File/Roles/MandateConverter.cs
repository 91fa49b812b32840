using Isms.Governance.Roles;

namespace Isms.Governance.Json;

/// <summary>A mandate of clause 5.3 as its letter.</summary>
internal sealed class MandateConverter() : ClauseWordConverter<Mandate53>(("5.3.a", Mandate53.Conformity), ("5.3.b", Mandate53.Reporting));
