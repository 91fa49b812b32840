using NodaTime;

namespace TwoTenantsOneHost;

/// <summary>A clock that stands still, so that this sample prints the same every day. A product leaves the system's in place.</summary>
internal sealed class OfficeClock(Instant now) : IClock
{
    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;
}
