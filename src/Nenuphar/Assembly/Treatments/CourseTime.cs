namespace Nenuphar.Assembly.Treatments;

/// <summary>When a course is given, reckoned from the operation.</summary>
internal enum CourseTime : byte
{
    Untold,
    Before,
    After,
}
