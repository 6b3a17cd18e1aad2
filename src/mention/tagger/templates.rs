//! The kinds of features that a token has, and the groups that they can be left out by.

/// What kind of thing a feature says; the numbers are part of the model.
#[derive(Clone, Copy)]
#[repr(u8)]
pub(super) enum Template {
    Bias,
    Word,
    WordCase,
    Before,
    After,
    Before2,
    After2,
    BeforeWord,
    WordAfter,
    BeforeBoth,
    AfterBoth,
    BeforeShape,
    ShapeAfter,
    Shape,
    ShapeBefore,
    ShapeNext,
    ShapesAround,
    Prefix,
    Suffix,
    SuffixBefore,
    SuffixAfter,
    Cluster,
    ClusterBefore,
    ClusterAfter,
    ClusterBefore2,
    ClusterAfter2,
    ClusterPairBefore,
    ClusterPairAfter,
    ClusterShape,
    ShapeCluster,
    Position,
    StyleShape,
    Covering,
    CoveringSet,
    CoveringBefore,
    CoveringAfter,
    Alone,
    AloneSet,
    AloneBefore,
    AloneAfter,
    AlonePairBefore,
    AlonePairAfter,
    Common,
    RunPlace,
    RunLast,
    RunLastClass,
    RunFirst,
    RunFirstClass,
    BeforeRun,
    AfterRun,
    ClusterBeforeRun,
    ClusterAfterRun,
    SeenLower,
    ElsewhereBefore,
    ElsewhereAfter,
    ElsewhereRun,
    ElsewhereLast,
    ElsewhereFirst,
    ElsewhereCovering,
    ElsewhereTitle,
    BeforeCovering,
    AfterCovering,
    SpeltOut,
}

/// Groups of templates, for ablation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The token and its neighbours.
    Words,
    /// Clusters of words.
    Clusters,
    /// The gazetteer.
    Gazetteer,
    /// Runs of capitals.
    Runs,
    /// The rest of the document.
    Document,
}

pub(super) const fn group(template: Template) -> Group {
    use Template as T;
    match template {
        T::Cluster
        | T::ClusterBefore
        | T::ClusterAfter
        | T::ClusterBefore2
        | T::ClusterAfter2
        | T::ClusterPairBefore
        | T::ClusterPairAfter
        | T::ClusterShape
        | T::ShapeCluster
        | T::ClusterBeforeRun
        | T::ClusterAfterRun => Group::Clusters,
        T::Covering
        | T::CoveringSet
        | T::CoveringBefore
        | T::CoveringAfter
        | T::Alone
        | T::AloneSet
        | T::AloneBefore
        | T::AloneAfter
        | T::AlonePairBefore
        | T::AlonePairAfter
        | T::Common
        | T::BeforeCovering
        | T::AfterCovering => Group::Gazetteer,
        T::RunPlace | T::RunLast | T::RunLastClass | T::RunFirst | T::RunFirstClass | T::BeforeRun | T::AfterRun => Group::Runs,
        T::SeenLower
        | T::ElsewhereBefore
        | T::ElsewhereAfter
        | T::ElsewhereRun
        | T::ElsewhereLast
        | T::ElsewhereFirst
        | T::ElsewhereCovering
        | T::ElsewhereTitle
        | T::SpeltOut => Group::Document,
        _ => Group::Words,
    }
}
