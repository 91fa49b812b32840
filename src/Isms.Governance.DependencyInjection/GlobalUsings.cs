global using Ardalis.GuardClauses;
global using Isms.Governance.Organization;
global using Isms.Governance.Rules;
global using NodaTime;
#if NET9_0_OR_GREATER
global using Lock = System.Threading.Lock;
#else
global using Lock = System.Object;
#endif
