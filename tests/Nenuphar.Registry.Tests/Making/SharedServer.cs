using Nenuphar.Registry.Tests.Making;

[assembly: AssemblyFixture(typeof(SharedServer))]

namespace Nenuphar.Registry.Tests.Making;

/// <summary>Stops the server that tests share when the last of them has ended.</summary>
public sealed class SharedServer : IDisposable
{
    public void Dispose() => PostgresServer.StopShared();
}
