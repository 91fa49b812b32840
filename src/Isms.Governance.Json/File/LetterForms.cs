using System.Collections.Frozen;

namespace Isms.Governance.Json;

/// <summary>Takes letters apart into what they are made of, the same on every machine: a host without data of cultures does not normalise text.</summary>
internal static class LetterForms
{
    // By the marks that stand on them: Latin, Greek and Cyrillic letters that have a code of their own, each before the letter without the marks.
    private static readonly (string Marks, string Letters)[] Marked =
    [
        ("\u0300", "ÀAÈEÌIÒOÙUàaèeìiòoùuǸNǹnЀЕЍИѐеѝиẀWẁwỲYỳy"),
        ("\u0301", "ÁAÉEÍIÓOÚUÝYáaéeíióoúuýyĆCćcĹLĺlŃNńnŔRŕrŚSśsŹZźzǴGǵgǼÆǽæǾØǿøΆΑΈΕΉΗΊΙΌΟΎΥΏΩάαέεήηίιόούυώωЃГЌКѓгќкḰKḱkḾMḿmṔPṕpẂWẃw"),
        ("\u0302", "ÂAÊEÎIÔOÛUâaêeîiôoûuĈCĉcĜGĝgĤHĥhĴJĵjŜSŝsŴWŵwŶYŷyẐZẑz"), ("\u0303", "ÃAÑNÕOãañnõoĨIĩiŨUũuṼVṽvẼEẽeỸYỹy"),
        ("\u0304", "ĀAāaĒEēeĪIīiŌOōoŪUūuǢÆǣæȲYȳyӢИӣиӮУӯуḠGḡg"), ("\u0306", "ĂAăaĔEĕeĞGğgĬIĭiŎOŏoŬUŭuЎУЙИйиўуӁЖӂжӐАӑаӖЕӗе"),
        ("\u0307", "ĊCċcĖEėeĠGġgİIŻZżzȦAȧaȮOȯoḂBḃbḊDḋdḞFḟfḢHḣhṀMṁmṄNṅnṖPṗpṘRṙrṠSṡsṪTṫtẆWẇwẊXẋxẎYẏyẛſ"),
        ("\u0308", "ÄAËEÏIÖOÜUäaëeïiöoüuÿyŸYΪΙΫΥϊιϋυЁЕЇІёеїіӒАӓаӚӘӛәӜЖӝжӞЗӟзӤИӥиӦОӧоӪӨӫөӬЭӭэӰУӱуӴЧӵчӸЫӹыḦHḧhẄWẅwẌXẍxẗt"),
        ("\u0309", "ẢAảaẺEẻeỈIỉiỎOỏoỦUủuỶYỷy"), ("\u030a", "ÅAåaŮUůuẘwẙy"), ("\u030b", "ŐOőoŰUűuӲУӳу"),
        ("\u030c", "ČCčcĎDďdĚEěeĽLľlŇNňnŘRřrŠSšsŤTťtŽZžzǍAǎaǏIǐiǑOǒoǓUǔuǦGǧgǨKǩkǮƷǯʒǰjȞHȟh"), ("\u030f", "ȀAȁaȄEȅeȈIȉiȌOȍoȐRȑrȔUȕuѶѴѷѵ"),
        ("\u0311", "ȂAȃaȆEȇeȊIȋiȎOȏoȒRȓrȖUȗu"), ("\u031b", "ƠOơoƯUưu"),
        ("\u0323", "ḄBḅbḌDḍdḤHḥhḲKḳkḶLḷlṂMṃmṆNṇnṚRṛrṢSṣsṬTṭtṾVṿvẈWẉwẒZẓzẠAạaẸEẹeỊIịiỌOọoỤUụuỴYỵy"), ("\u0324", "ṲUṳu"), ("\u0325", "ḀAḁa"),
        ("\u0326", "ȘSșsȚTțt"), ("\u0327", "ÇCçcĢGģgĶKķkĻLļlŅNņnŖRŗrŞSşsŢTţtȨEȩeḐDḑdḨHḩh"), ("\u0328", "ĄAąaĘEęeĮIįiŲUųuǪOǫo"),
        ("\u032d", "ḒDḓdḘEḙeḼLḽlṊNṋnṰTṱtṶUṷu"), ("\u032e", "ḪHḫh"), ("\u0330", "ḚEḛeḬIḭiṴUṵu"),
        ("\u0331", "ḆBḇbḎDḏdḴKḵkḺLḻlṈNṉnṞRṟrṮTṯtẔZẕzẖh"), ("\u0301\u0307", "ṤSṥs"), ("\u0302\u0300", "ẦAầaỀEềeỒOồo"),
        ("\u0302\u0301", "ẤAấaẾEếeỐOốo"), ("\u0302\u0303", "ẪAẫaỄEễeỖOỗo"), ("\u0302\u0309", "ẨAẩaỂEểeỔOổo"), ("\u0303\u0301", "ṌOṍoṸUṹu"),
        ("\u0303\u0304", "ȬOȭo"), ("\u0303\u0308", "ṎOṏo"), ("\u0304\u0300", "ḔEḕeṐOṑo"), ("\u0304\u0301", "ḖEḗeṒOṓo"),
        ("\u0304\u0308", "ṺUṻu"), ("\u0306\u0300", "ẰAằa"), ("\u0306\u0301", "ẮAắa"), ("\u0306\u0303", "ẴAẵa"), ("\u0306\u0309", "ẲAẳa"),
        ("\u0307\u0304", "ǠAǡaȰOȱo"), ("\u0308\u0300", "ǛUǜu"), ("\u0308\u0301", "ǗUǘuΐιΰυḮIḯi"), ("\u0308\u0304", "ǕUǖuǞAǟaȪOȫo"),
        ("\u0308\u030c", "ǙUǚu"), ("\u030a\u0301", "ǺAǻa"), ("\u030c\u0307", "ṦSṧs"), ("\u031b\u0300", "ỜOờoỪUừu"),
        ("\u031b\u0301", "ỚOớoỨUứu"), ("\u031b\u0303", "ỠOỡoỮUữu"), ("\u031b\u0309", "ỞOởoỬUửu"), ("\u031b\u0323", "ỢOợoỰUựu"),
        ("\u0323\u0302", "ẬAậaỆEệeỘOộo"), ("\u0323\u0304", "ḸLḹlṜRṝr"), ("\u0323\u0306", "ẶAặa"), ("\u0323\u0307", "ṨSṩs"),
        ("\u0327\u0301", "ḈCḉc"), ("\u0327\u0306", "ḜEḝe"), ("\u0328\u0304", "ǬOǭo"),
    ];

    // Signs that are another way to write letters and digits of every day.
    private static readonly (string Sign, string Means)[] Signs =
    [
        ("\u00aa", "a"), ("\u00ba", "o"), ("\u00b9", "1"), ("\u00b2", "2"), ("\u00b3", "3"), ("\u2070", "0"), ("\u2071", "i"), ("\u207f", "n"), ("\u0132", "IJ"), ("\u0133", "ij"),
        ("\u2116", "No"), ("\u2122", "TM"), ("\u212a", "K"), ("\u212b", "A\u030a"), ("\u2126", "\u03a9"), ("\ufb00", "ff"), ("\ufb01", "fi"), ("\ufb02", "fl"), ("\ufb03", "ffi"), ("\ufb04", "ffl"), ("\ufb05", "st"), ("\ufb06", "st"),
    ];

    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "L", "C", "D", "M"];

    private static readonly FrozenDictionary<char, string> Parts = Known().ToFrozenDictionary(each => each.Key, each => each.Value);

    /// <summary>The text with marks after their letters, letters of full width and ligatures as plain ones, blanks of every kind as one blank, and without what is not seen.</summary>
    internal static string TakenApart(string text)
    {
        var apart = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (Parts.TryGetValue(letter, out var parts))
            {
                apart.Append(parts);
            }
            else if (char.GetUnicodeCategory(letter) is UnicodeCategory.SpaceSeparator || letter is '\u2800')
            {
                apart.Append(apart.Length > 0 && apart[^1] == ' ' ? "" : " ");
            }
            else if (!IsUnseen(letter))
            {
                apart.Append(letter);
            }
        }

        return apart.ToString();
    }

    // Zero-width signs, soft hyphens and marks of direction; joiners, selectors of variants and fillers are no signs of format, but are not seen either.
    private static bool IsUnseen(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.Format || letter is '\u034f' or '\u115f' or '\u1160' or '\u3164' or '\uffa0' or (>= '\ufe00' and <= '\ufe0f');

    private static IEnumerable<KeyValuePair<char, string>> Known() =>
    [
        .. Marked.SelectMany(each => each.Letters.Chunk(2).Select(pair => KeyValuePair.Create(pair[0], pair[1] + each.Marks))),
        .. Signs.Select(each => KeyValuePair.Create(each.Sign[0], each.Means)),
        .. Range('\uff01', '\uff5e', place => ((char)('!' + place)).ToString()),
        .. Range('\u2074', '\u2079', place => ((char)('4' + place)).ToString()),
        .. Range('\u2080', '\u2089', place => ((char)('0' + place)).ToString()),
        .. Range('\u2160', '\u216f', place => Roman[place]),
        .. Range('\u2170', '\u217f', place => Roman[place].ToLowerInvariant()),
    ];

    private static IEnumerable<KeyValuePair<char, string>> Range(char first, char last, Func<int, string> means) =>
        Enumerable.Range(0, last - first + 1).Select(place => KeyValuePair.Create((char)(first + place), means(place)));
}
