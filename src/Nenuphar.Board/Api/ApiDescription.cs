using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Nenuphar.Board.Api;

/// <summary>The OpenAPI document of what programs can ask.</summary>
internal static class ApiDescription
{
    private const string Scheme = "token";

    public static void AddTo(IServiceCollection services) => services.AddOpenApi(o =>
    {
        o.ShouldInclude = described => described.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
        o.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "Nenuphar",
                Version = typeof(ApiDescription).Assembly.GetName().Version?.ToString(3) ?? "0",
                Description = "What the pages of the workbench can do, for programs. A token is made under My account; it acts for that account, with its roles, and each read and write stands in the audit trail.",
                License = new() { Name = "Apache-2.0", Identifier = "Apache-2.0" },
            };
            document.Servers = [new() { Url = "/" }];
            document.Components ??= new();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
            {
                [Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "nen_…", Description = "Authorization: Bearer nen_…" },
            };
            document.Security = [new() { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
            return Task.CompletedTask;
        });
        o.AddOperationTransformer((operation, _, _) =>
        {
            foreach (var (status, answer) in operation.Responses ?? [])
            {
                answer.Description = Told(status) ?? answer.Description;
            }

            foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            {
                parameter.Description ??= Meaning(parameter.Name ?? "");
            }

            return Task.CompletedTask;
        });
    });

    public static void Map(IEndpointRouteBuilder routes) => routes.MapOpenApi("/api/openapi.json").AllowAnonymous();

    private static string? Told(string status) => status switch
    {
        "200" => "Done; the answer.",
        "400" => "The request was not understood; nothing was changed.",
        "401" => "No token, or one that is unknown or has ended.",
        "403" => "The account's roles do not permit this.",
        "404" => "There is no such case, document or fact.",
        "409" => "Somebody else wrote meanwhile; nothing was changed. The answer says what was.",
        "410" => "The patient was erased, or the case was merged into another.",
        "413" => "Too large to be taken at once.",
        "422" => "Understood, but it can't be done; the message says why.",
        "503" => "The database does not answer; nothing of this was kept. Try again.",
        "507" => "The disk is full; nothing of this was kept.",
        _ => null,
    };

    private static string? Meaning(string name) => name switch
    {
        "number" => "The number of the case.",
        "document" => "The number of the document.",
        "state" => "to-review, ready, at-board, follow-up or closed.",
        "q" => "Words that the texts or values all hold, and facts: `ki67>=20 liver`. Words need the right to read text.",
        "contradictions" => "true: cases with contradictions alone.",
        "below" => "Completeness below so many percent.",
        "fact" => "A fact that the case holds, as the pages write it: `ki67>=20`, `primary:C17.2`. May be repeated.",
        "order" => "changed, completeness, contradictions or number.",
        "after" => "Where the last page ended.",
        "count" => "1 to 200; 50 if it is not given.",
        _ => null,
    };
}
