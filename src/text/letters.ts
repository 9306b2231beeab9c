// Letters and marks of the Arabic script by name, as UTF-16 code units.

/** آ */
export const ALEF_MADDA = 0x0622;
/** أ */
export const ALEF_HAMZA_ABOVE = 0x0623;
/** إ */
export const ALEF_HAMZA_BELOW = 0x0625;
/** ئ */
export const YA_HAMZA = 0x0626;
/** ا */
export const ALEF = 0x0627;
/** ب */
export const BA = 0x0628;
/** ة */
export const TA_MARBUTA = 0x0629;
/** ت */
export const TA = 0x062a;
/** خ */
export const KHA = 0x062e;
/** د */
export const DAL = 0x062f;
/** ذ */
export const DHAL = 0x0630;
/** ر */
export const RA = 0x0631;
/** س */
export const SEEN = 0x0633;
/** ع */
export const AIN = 0x0639;
/** ـ */
export const TATWEEL = 0x0640;
/** ف */
export const FA = 0x0641;
/** ك */
export const KAF = 0x0643;
/** ل */
export const LAM = 0x0644;
/** م */
export const MEEM = 0x0645;
/** ن */
export const NOON = 0x0646;
/** ه */
export const HA = 0x0647;
/** و */
export const WAW = 0x0648;
/** ى */
export const ALEF_MAQSURA = 0x0649;
/** ي */
export const YA = 0x064a;
/** fathatan */
export const FATHATAN = 0x064b;
/** dammatan */
export const DAMMATAN = 0x064c;
/** kasratan */
export const KASRATAN = 0x064d;
/** damma */
export const DAMMA = 0x064f;
/** shadda */
export const SHADDA = 0x0651;
/** ٱ */
export const ALEF_WASLA = 0x0671;
