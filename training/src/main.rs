//! Trains the models that Pressglass ships, and compiles its gazetteers.

fn main() -> anyhow::Result<()> {
    Ok(())
}
