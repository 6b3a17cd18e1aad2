//! Chinese names in Latin letters, which texts of every language have.

use super::Names;
use crate::lang::quotes::Words;

impl Names {
    /// The commonest surnames on the mainland.
    pub const CHINESE_SURNAMES: Words = "\
        bai cai cao chen cheng cui dai deng ding dong du fan fang feng fu gao gong gu guo han hao he hou hu hua huang jia jiang jin \
        kong lai lei li liang liao lin liu long lu luo lü ma mao meng mo pan peng qi qian qiao qin qiu ren shao shen shi song su \
        sun tan tang tao tian wan wang wei wen wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yi yin yu yuan zeng zhang zhao \
        zheng zhong zhou zhu zou";

    /// With what a syllable may begin.
    pub const PINYIN_INITIALS: Words = "zh ch sh b p m f d t n l g k h j q x r z c s y w";

    /// With what it ends.
    pub const PINYIN_FINALS: Words = "\
        a ai an ang ao e ei en eng i ia ian iang iao ie in ing iong iu o ong ou u ua uai uan uang ue ui un uo";
}
