//! Numbers by group, all in one piece of memory: the candidates of each referent.
//!
//! Takes pairs of a group and a member; gives each group's members in the order in which they came.

/// The members of groups that are numbered from 0.
#[derive(Clone, Debug, Default)]
pub(super) struct Groups {
    /// Where the members of each group end; they begin where those of the one before end.
    ends: Vec<usize>,
    members: Vec<usize>,
}

impl Groups {
    /// So many groups of the members of `pairs`, each behind its group.
    pub fn new(groups: usize, pairs: impl Iterator<Item = (usize, usize)> + Clone) -> Self {
        // First how many are in each group, then where it begins, and once all are placed where it ends.
        let mut ends = vec![0; groups];
        for (group, _) in pairs.clone() {
            if let Some(count) = ends.get_mut(group) {
                *count += 1;
            }
        }
        let mut all = 0;
        for end in &mut ends {
            all += std::mem::replace(end, all);
        }
        let mut members = vec![0; all];
        for (group, member) in pairs {
            if let Some(end) = ends.get_mut(group)
                && let Some(place) = members.get_mut(*end)
            {
                *place = member;
                *end += 1;
            }
        }
        Self { ends, members }
    }

    /// The members of a group.
    pub fn of(&self, group: usize) -> &[usize] {
        let end_of = |group: usize| self.ends.get(group).copied().unwrap_or(0);
        self.members.get(group.checked_sub(1).map_or(0, end_of)..end_of(group)).unwrap_or(&[])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_stand_by_group_in_the_order_given() {
        let groups = Groups::new(3, [(2, 5), (0, 6), (2, 7), (9, 8)].into_iter());
        assert_eq!([0, 1, 2, 3].map(|group| groups.of(group)), [&[6][..], &[], &[5, 7], &[]]);
    }
}
