namespace Scigo.Corpus;

/// <summary>More members than a machine word has bits, some of them required.</summary>
[PersistableModel("corpus.many_members")]
public sealed partial class ManyMembers : IHolds
{
    [Member(1)] public double M1 { get; set; }
    [Member(2)] public string? M2 { get; set; }
    [Member(3)] public bool M3 { get; set; }
    [Member(4)] public long? M4 { get; set; }
    [Member(5)] public int M5 { get; set; }
    [Member(6)] public double M6 { get; set; }
    [Member(7)] public string? M7 { get; set; }
    [Member(8)] public bool M8 { get; set; }
    [Member(9)] public long? M9 { get; set; }
    [Member(10)] public int M10 { get; set; }
    [Member(11)] public double M11 { get; set; }
    [Member(12)] public string? M12 { get; set; }
    [Member(13)] public bool M13 { get; set; }
    [Member(14)] public long? M14 { get; set; }
    [Member(15)] public int M15 { get; set; }
    [Member(16)] public double M16 { get; set; }
    [Member(17)] public string? M17 { get; set; }
    [Member(18)] public bool M18 { get; set; }
    [Member(19)] public long? M19 { get; set; }
    [Member(20)] public int M20 { get; set; }
    [Member(21)] public double M21 { get; set; }
    [Member(22)] public string? M22 { get; set; }
    [Member(23)] public bool M23 { get; set; }
    [Member(24)] public long? M24 { get; set; }
    [Member(25)] public int M25 { get; set; }
    [Member(26)] public double M26 { get; set; }
    [Member(27)] public string? M27 { get; set; }
    [Member(28)] public bool M28 { get; set; }
    [Member(29)] public long? M29 { get; set; }
    [Member(30)] public int M30 { get; set; }
    [Member(31)] public double M31 { get; set; }
    [Member(32)] public string? M32 { get; set; }
    [Member(33)] public bool M33 { get; set; }
    [Member(34)] public long? M34 { get; set; }
    [Member(35)] public int M35 { get; set; }
    [Member(36)] public double M36 { get; set; }
    [Member(37)] public string? M37 { get; set; }
    [Member(38)] public bool M38 { get; set; }
    [Member(39)] public long? M39 { get; set; }
    [Member(40)] public int M40 { get; set; }
    [Member(41)] public double M41 { get; set; }
    [Member(42)] public string? M42 { get; set; }
    [Member(43)] public bool M43 { get; set; }
    [Member(44)] public long? M44 { get; set; }
    [Member(45)] public int M45 { get; set; }
    [Member(46)] public double M46 { get; set; }
    [Member(47)] public string? M47 { get; set; }
    [Member(48)] public bool M48 { get; set; }
    [Member(49)] public long? M49 { get; set; }
    [Member(50)] public int M50 { get; set; }
    [Member(51)] public double M51 { get; set; }
    [Member(52)] public string? M52 { get; set; }
    [Member(53)] public bool M53 { get; set; }
    [Member(54)] public long? M54 { get; set; }
    [Member(55)] public int M55 { get; set; }
    [Member(56)] public double M56 { get; set; }
    [Member(57)] public string? M57 { get; set; }
    [Member(58)] public bool M58 { get; set; }
    [Member(59)] public long? M59 { get; set; }
    [Member(60)] public int M60 { get; set; }
    [Member(61)] public double M61 { get; set; }
    [Member(62)] public string? M62 { get; set; }
    [Member(63)] public required bool M63 { get; set; }
    [Member(64)] public required long? M64 { get; set; }
    [Member(65)] public required int M65 { get; set; }
    [Member(66)] public required double M66 { get; set; }
    [Member(67)] public string? M67 { get; set; }
    [Member(68)] public bool M68 { get; set; }
    [Member(69)] public long? M69 { get; set; }
    [Member(70)] public int M70 { get; set; }
    [Member(71)] public double M71 { get; set; }
    [Member(72)] public string? M72 { get; set; }
    [Member(73)] public bool M73 { get; set; }
    [Member(74)] public long? M74 { get; set; }
    [Member(75)] public int M75 { get; set; }
    [Member(76)] public double M76 { get; set; }
    [Member(77)] public string? M77 { get; set; }
    [Member(78)] public bool M78 { get; set; }
    [Member(79)] public long? M79 { get; set; }
    [Member(80)] public int M80 { get; set; }
    [Member(81)] public double M81 { get; set; }
    [Member(82)] public string? M82 { get; set; }
    [Member(83)] public bool M83 { get; set; }
    [Member(84)] public long? M84 { get; set; }
    [Member(85)] public int M85 { get; set; }
    [Member(86)] public double M86 { get; set; }
    [Member(87)] public string? M87 { get; set; }
    [Member(88)] public bool M88 { get; set; }
    [Member(89)] public long? M89 { get; set; }
    [Member(90)] public int M90 { get; set; }
    [Member(91)] public double M91 { get; set; }
    [Member(92)] public string? M92 { get; set; }
    [Member(93)] public bool M93 { get; set; }
    [Member(94)] public long? M94 { get; set; }
    [Member(95)] public int M95 { get; set; }
    [Member(96)] public double M96 { get; set; }
    [Member(97)] public string? M97 { get; set; }
    [Member(98)] public bool M98 { get; set; }
    [Member(99)] public long? M99 { get; set; }
    [Member(100)] public int M100 { get; set; }
    [Member(101)] public double M101 { get; set; }
    [Member(102)] public string? M102 { get; set; }
    [Member(103)] public bool M103 { get; set; }
    [Member(104)] public long? M104 { get; set; }
    [Member(105)] public int M105 { get; set; }
    [Member(106)] public double M106 { get; set; }
    [Member(107)] public string? M107 { get; set; }
    [Member(108)] public bool M108 { get; set; }
    [Member(109)] public long? M109 { get; set; }
    [Member(110)] public int M110 { get; set; }
    [Member(111)] public double M111 { get; set; }
    [Member(112)] public string? M112 { get; set; }
    [Member(113)] public bool M113 { get; set; }
    [Member(114)] public long? M114 { get; set; }
    [Member(115)] public int M115 { get; set; }
    [Member(116)] public double M116 { get; set; }
    [Member(117)] public string? M117 { get; set; }
    [Member(118)] public bool M118 { get; set; }
    [Member(119)] public long? M119 { get; set; }
    [Member(120)] public int M120 { get; set; }
    [Member(121)] public double M121 { get; set; }
    [Member(122)] public string? M122 { get; set; }
    [Member(123)] public bool M123 { get; set; }
    [Member(124)] public long? M124 { get; set; }
    [Member(125)] public int M125 { get; set; }
    [Member(126)] public double M126 { get; set; }
    [Member(127)] public string? M127 { get; set; }
    [Member(128)] public required bool M128 { get; set; }
    [Member(129)] public required long? M129 { get; set; }
    [Member(130)] public required int M130 { get; set; }

    public object?[] Held() =>
    [
        M1, M2, M3, M4, M5, M6, M7, M8, M9, M10,
        M11, M12, M13, M14, M15, M16, M17, M18, M19, M20,
        M21, M22, M23, M24, M25, M26, M27, M28, M29, M30,
        M31, M32, M33, M34, M35, M36, M37, M38, M39, M40,
        M41, M42, M43, M44, M45, M46, M47, M48, M49, M50,
        M51, M52, M53, M54, M55, M56, M57, M58, M59, M60,
        M61, M62, M63, M64, M65, M66, M67, M68, M69, M70,
        M71, M72, M73, M74, M75, M76, M77, M78, M79, M80,
        M81, M82, M83, M84, M85, M86, M87, M88, M89, M90,
        M91, M92, M93, M94, M95, M96, M97, M98, M99, M100,
        M101, M102, M103, M104, M105, M106, M107, M108, M109, M110,
        M111, M112, M113, M114, M115, M116, M117, M118, M119, M120,
        M121, M122, M123, M124, M125, M126, M127, M128, M129, M130,
    ];

    internal static ManyMembers Make(Values v) => new()
    {
        M1 = v.Double(), M2 = v.Maybe(v.Text), M3 = v.Bool(), M4 = v.Perhaps(v.Integer<long>), M5 = v.Integer<int>(),
        M6 = v.Double(), M7 = v.Maybe(v.Text), M8 = v.Bool(), M9 = v.Perhaps(v.Integer<long>), M10 = v.Integer<int>(),
        M11 = v.Double(), M12 = v.Maybe(v.Text), M13 = v.Bool(), M14 = v.Perhaps(v.Integer<long>), M15 = v.Integer<int>(),
        M16 = v.Double(), M17 = v.Maybe(v.Text), M18 = v.Bool(), M19 = v.Perhaps(v.Integer<long>), M20 = v.Integer<int>(),
        M21 = v.Double(), M22 = v.Maybe(v.Text), M23 = v.Bool(), M24 = v.Perhaps(v.Integer<long>), M25 = v.Integer<int>(),
        M26 = v.Double(), M27 = v.Maybe(v.Text), M28 = v.Bool(), M29 = v.Perhaps(v.Integer<long>), M30 = v.Integer<int>(),
        M31 = v.Double(), M32 = v.Maybe(v.Text), M33 = v.Bool(), M34 = v.Perhaps(v.Integer<long>), M35 = v.Integer<int>(),
        M36 = v.Double(), M37 = v.Maybe(v.Text), M38 = v.Bool(), M39 = v.Perhaps(v.Integer<long>), M40 = v.Integer<int>(),
        M41 = v.Double(), M42 = v.Maybe(v.Text), M43 = v.Bool(), M44 = v.Perhaps(v.Integer<long>), M45 = v.Integer<int>(),
        M46 = v.Double(), M47 = v.Maybe(v.Text), M48 = v.Bool(), M49 = v.Perhaps(v.Integer<long>), M50 = v.Integer<int>(),
        M51 = v.Double(), M52 = v.Maybe(v.Text), M53 = v.Bool(), M54 = v.Perhaps(v.Integer<long>), M55 = v.Integer<int>(),
        M56 = v.Double(), M57 = v.Maybe(v.Text), M58 = v.Bool(), M59 = v.Perhaps(v.Integer<long>), M60 = v.Integer<int>(),
        M61 = v.Double(), M62 = v.Maybe(v.Text), M63 = v.Bool(), M64 = v.Perhaps(v.Integer<long>), M65 = v.Integer<int>(),
        M66 = v.Double(), M67 = v.Maybe(v.Text), M68 = v.Bool(), M69 = v.Perhaps(v.Integer<long>), M70 = v.Integer<int>(),
        M71 = v.Double(), M72 = v.Maybe(v.Text), M73 = v.Bool(), M74 = v.Perhaps(v.Integer<long>), M75 = v.Integer<int>(),
        M76 = v.Double(), M77 = v.Maybe(v.Text), M78 = v.Bool(), M79 = v.Perhaps(v.Integer<long>), M80 = v.Integer<int>(),
        M81 = v.Double(), M82 = v.Maybe(v.Text), M83 = v.Bool(), M84 = v.Perhaps(v.Integer<long>), M85 = v.Integer<int>(),
        M86 = v.Double(), M87 = v.Maybe(v.Text), M88 = v.Bool(), M89 = v.Perhaps(v.Integer<long>), M90 = v.Integer<int>(),
        M91 = v.Double(), M92 = v.Maybe(v.Text), M93 = v.Bool(), M94 = v.Perhaps(v.Integer<long>), M95 = v.Integer<int>(),
        M96 = v.Double(), M97 = v.Maybe(v.Text), M98 = v.Bool(), M99 = v.Perhaps(v.Integer<long>), M100 = v.Integer<int>(),
        M101 = v.Double(), M102 = v.Maybe(v.Text), M103 = v.Bool(), M104 = v.Perhaps(v.Integer<long>), M105 = v.Integer<int>(),
        M106 = v.Double(), M107 = v.Maybe(v.Text), M108 = v.Bool(), M109 = v.Perhaps(v.Integer<long>), M110 = v.Integer<int>(),
        M111 = v.Double(), M112 = v.Maybe(v.Text), M113 = v.Bool(), M114 = v.Perhaps(v.Integer<long>), M115 = v.Integer<int>(),
        M116 = v.Double(), M117 = v.Maybe(v.Text), M118 = v.Bool(), M119 = v.Perhaps(v.Integer<long>), M120 = v.Integer<int>(),
        M121 = v.Double(), M122 = v.Maybe(v.Text), M123 = v.Bool(), M124 = v.Perhaps(v.Integer<long>), M125 = v.Integer<int>(),
        M126 = v.Double(), M127 = v.Maybe(v.Text), M128 = v.Bool(), M129 = v.Perhaps(v.Integer<long>), M130 = v.Integer<int>(),
    };
}
