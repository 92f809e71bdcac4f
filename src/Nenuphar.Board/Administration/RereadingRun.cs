using Microsoft.Extensions.Hosting;
using Nenuphar.Registry;

namespace Nenuphar.Board.Administration;

/// <summary>Reads all cases again with this edition of the knowledge, while people work; one at a time. It may be broken off: the next one goes on.</summary>
internal sealed class RereadingRun(CaseRegistry registry, IHostApplicationLifetime life) : IProgress<int>
{
    private readonly Lock guard = new();
    private int done;

    public bool IsRunning { get; private set; }

    public int Done => Volatile.Read(ref done);

    public long All { get; private set; }

    /// <summary>What the last run proposed; nothing while there was none.</summary>
    public int? Proposed { get; private set; }

    /// <summary>Why the last run broke off.</summary>
    public string Trouble { get; private set; } = "";

    public void Report(int value) => Volatile.Write(ref done, value);

    /// <summary>The run that goes on, or the one that is started.</summary>
    public async Task<Task> StartAsync(Actor actor)
    {
        var waiting = await registry.Readings.WaitingAsync();
        lock (guard)
        {
            if (IsRunning)
            {
                return Task.CompletedTask;
            }

            (IsRunning, All, Proposed, Trouble) = (true, waiting, null, "");
            Report(0);
            return Task.Run(() => RunAsync(actor));
        }
    }

    private async Task RunAsync(Actor actor)
    {
        try
        {
            Proposed = await registry.Readings.ProposeAsync(actor, this, life.ApplicationStopping);
        }
        catch (RegistryFailure failure)
        {
            Trouble = failure.Message;
        }
        catch (OperationCanceledException)
        {
            // The program ends; the next run goes on from here.
        }
        finally
        {
            IsRunning = false;
        }
    }
}
