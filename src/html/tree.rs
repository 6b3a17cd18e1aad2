//! The tree that the HTML parser builds: one list of nodes that point at each other by number.
//!
//! A list needs neither reference counts nor an allocation a node, and is dropped without recursion.

use std::borrow::Cow;
use std::cell::{Ref, RefCell};

use html5ever::interface::{Attribute, ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{LocalName, Namespace, QualName};

use crate::snapshot::Attr;

/// A node's place in the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handle(u32);

impl Handle {
    /// The root of every tree.
    pub const DOCUMENT: Self = Self(0);
    /// Stands for every comment and processing instruction: they are never part of the tree.
    const COMMENT: Self = Self(1);
}

/// What a node is.
#[derive(Debug)]
pub enum Data {
    /// The document, or the contents of a template.
    Fragment,
    /// An element.
    Element(Element),
    /// Characters.
    Text(StrTendril),
}

/// An element as it was parsed.
#[derive(Debug)]
pub struct Element {
    name: QualName,
    attributes: Vec<Attribute>,
    /// The fragment that holds a template's contents.
    pub contents: Option<Handle>,
    is_integration_point: bool,
}

impl Element {
    /// The local name; in lower case for HTML elements.
    pub fn name(&self) -> &str {
        &self.name.local
    }

    /// The attributes by name, in order.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|a| (&*a.name.local, &*a.value))
    }

    /// The value of an attribute, where the element has it.
    pub fn attr(&self, name: &str) -> Option<&str> {
        self.attributes().find(|&(known, _)| known == name).map(|(_, value)| value)
    }
}

/// A node and its links.
#[derive(Debug)]
struct Node {
    data: Data,
    parent: Option<Handle>,
    first: Option<Handle>,
    last: Option<Handle>,
    previous: Option<Handle>,
    next: Option<Handle>,
}

impl Node {
    fn new(data: Data) -> Self {
        Self { data, parent: None, first: None, last: None, previous: None, next: None }
    }
}

/// A page as a tree. Handles of another tree give nothing or another node, never a panic.
#[derive(Debug)]
pub struct Tree {
    nodes: Vec<Node>,
}

impl Default for Tree {
    fn default() -> Self {
        Self { nodes: vec![Node::new(Data::Fragment), Node::new(Data::Fragment)] }
    }
}

impl Tree {
    /// What the node is.
    pub fn data(&self, node: Handle) -> &Data {
        self.node(node).map_or(&Data::Fragment, |n| &n.data)
    }

    /// The node's first child.
    pub fn first_child(&self, node: Handle) -> Option<Handle> {
        self.node(node).and_then(|n| n.first)
    }

    /// The sibling after the node.
    pub fn next_sibling(&self, node: Handle) -> Option<Handle> {
        self.node(node).and_then(|n| n.next)
    }

    fn node(&self, handle: Handle) -> Option<&Node> {
        self.nodes.get(handle.0 as usize)
    }

    fn node_mut(&mut self, handle: Handle) -> Option<&mut Node> {
        self.nodes.get_mut(handle.0 as usize)
    }

    fn add(&mut self, data: Data) -> Handle {
        let handle = Handle(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(Node::new(data));
        handle
    }

    fn parent(&self, node: Handle) -> Option<Handle> {
        self.node(node).and_then(|n| n.parent)
    }

    /// Puts a node that is nowhere in the tree below `parent`, before `next` or at the end.
    fn link(&mut self, node: Handle, parent: Handle, next: Option<Handle>) {
        let previous = match next {
            Some(next) => self.node(next).and_then(|n| n.previous),
            None => self.node(parent).and_then(|n| n.last),
        };
        if let Some(n) = self.node_mut(node) {
            (n.parent, n.previous, n.next) = (Some(parent), previous, next);
        }
        match previous.and_then(|p| self.node_mut(p)) {
            Some(p) => p.next = Some(node),
            None => self.node_mut(parent).into_iter().for_each(|p| p.first = Some(node)),
        }
        match next.and_then(|n| self.node_mut(n)) {
            Some(n) => n.previous = Some(node),
            None => self.node_mut(parent).into_iter().for_each(|p| p.last = Some(node)),
        }
    }

    /// Takes a node out of the tree, with all below it.
    fn unlink(&mut self, node: Handle) {
        let Some(n) = self.node_mut(node) else { return };
        let (parent, previous, next) = (n.parent.take(), n.previous.take(), n.next.take());
        let Some(parent) = parent else { return };
        match previous.and_then(|p| self.node_mut(p)) {
            Some(p) => p.next = next,
            None => self.node_mut(parent).into_iter().for_each(|p| p.first = next),
        }
        match next.and_then(|n| self.node_mut(n)) {
            Some(n) => n.previous = previous,
            None => self.node_mut(parent).into_iter().for_each(|p| p.last = previous),
        }
    }

    /// Adds a node or characters below `parent`, before `next` or at the end. Characters join a text node before them.
    fn insert(&mut self, child: NodeOrText<Handle>, parent: Handle, next: Option<Handle>) {
        let node = match child {
            NodeOrText::AppendNode(Handle::COMMENT) => return,
            NodeOrText::AppendNode(node) => {
                self.unlink(node);
                node
            }
            NodeOrText::AppendText(text) => {
                let previous = match next {
                    Some(next) => self.node(next).and_then(|n| n.previous),
                    None => self.node(parent).and_then(|n| n.last),
                };
                if let Some(Data::Text(before)) = previous.and_then(|p| self.node_mut(p)).map(|p| &mut p.data) {
                    before.push_tendril(&text);
                    return;
                }
                self.add(Data::Text(text))
            }
        };
        self.link(node, parent, next);
    }
}

/// Whether anybody reads an attribute. There are few such names, so an element has few attributes whatever the page writes.
fn is_read(attribute: &Attribute) -> bool {
    let name = &*attribute.name.local;
    Attr::of(name).is_some() || name == "shadowrootmode"
}

/// Takes the parser's calls and builds the tree.
#[derive(Debug, Default)]
pub struct Sink {
    tree: RefCell<Tree>,
}

impl Sink {
    /// The tree as far as it is built.
    pub fn into_tree(self) -> Tree {
        self.tree.into_inner()
    }
}

/// The name of an element, borrowed from the tree.
#[derive(Debug)]
pub struct Name<'a>(Ref<'a, QualName>);

impl ElemName for Name<'_> {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

/// What the parser is told of a handle that is no element; it never asks.
static NO_NAME: QualName = QualName { prefix: None, ns: html5ever::ns!(), local: html5ever::local_name!("") };

impl TreeSink for Sink {
    type Handle = Handle;
    type Output = Tree;
    type ElemName<'a> = Name<'a>;

    fn finish(self) -> Tree {
        self.into_tree()
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        Handle::DOCUMENT
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> Name<'a> {
        Name(Ref::map(self.tree.borrow(), |tree| match tree.data(*target) {
            Data::Element(element) => &element.name,
            _ => &NO_NAME,
        }))
    }

    fn create_element(&self, name: QualName, mut attributes: Vec<Attribute>, flags: ElementFlags) -> Handle {
        attributes.retain(is_read);
        let mut tree = self.tree.borrow_mut();
        let contents = flags.template.then(|| tree.add(Data::Fragment));
        let is_integration_point = flags.mathml_annotation_xml_integration_point;
        tree.add(Data::Element(Element { name, attributes, contents, is_integration_point }))
    }

    fn create_comment(&self, _text: StrTendril) -> Handle {
        Handle::COMMENT
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> Handle {
        Handle::COMMENT
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.tree.borrow_mut().insert(child, *parent, None);
    }

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        let mut tree = self.tree.borrow_mut();
        if let Some(parent) = tree.parent(*sibling) {
            tree.insert(child, parent, Some(*sibling));
        }
    }

    fn append_based_on_parent_node(&self, element: &Handle, previous: &Handle, child: NodeOrText<Handle>) {
        let has_parent = self.tree.borrow().parent(*element).is_some();
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public: StrTendril, _system: StrTendril) {}

    fn get_template_contents(&self, target: &Handle) -> Handle {
        match self.tree.borrow().data(*target) {
            Data::Element(Element { contents: Some(contents), .. }) => *contents,
            _ => *target,
        }
    }

    fn same_node(&self, one: &Handle, other: &Handle) -> bool {
        one == other
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn add_attrs_if_missing(&self, target: &Handle, attributes: Vec<Attribute>) {
        if let Some(Data::Element(element)) = self.tree.borrow_mut().node_mut(*target).map(|n| &mut n.data) {
            for attribute in attributes.into_iter().filter(is_read) {
                if element.attributes.iter().all(|known| known.name != attribute.name) {
                    element.attributes.push(attribute);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.tree.borrow_mut().unlink(*target);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        let mut tree = self.tree.borrow_mut();
        while let Some(child) = tree.first_child(*node) {
            tree.unlink(child);
            tree.link(child, *new_parent, None);
        }
    }

    fn is_mathml_annotation_xml_integration_point(&self, handle: &Handle) -> bool {
        matches!(self.tree.borrow().data(*handle), Data::Element(Element { is_integration_point: true, .. }))
    }
}
