package ashore.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Places boxes in layers and leads the arrows between them, by Eclipse ELK. */
final class Layout {
  private static final double MARGIN = 6;
  private static final double SCREEN_WIDTH = 1600;
  private static final double SCREEN_HEIGHT = 1000;
  private static final double MUCH = 0.8;
  private static final double ORDER_OVER_CROSSINGS = 0.3;

  Layout() {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
  }

  /**
   * The diagram with its boxes and arrows in their places. It is read the way it prefers, unless
   * the other way makes it much easier to take in at once.
   */
  Sheet place(Diagram diagram, Typesetter typesetter) {
    List<SetBox> boxes = diagram.boxes().stream().map(typesetter::set).toList();
    List<SetArrow> arrows = diagram.arrows().stream().map(typesetter::set).toList();
    List<Sheet> sheets =
        directions(diagram.sort()).stream()
            .map(direction -> place(boxes, arrows, diagram.sort(), direction))
            .toList();
    Sheet preferred = sheets.getFirst();
    Sheet other = sheets.getLast();
    return screens(other) < MUCH * screens(preferred) ? other : preferred;
  }

  /** The best way to read it, and the other one. */
  private static List<Direction> directions(Diagram.Sort sort) {
    return switch (sort) {
      case STEPS -> List.of(Direction.DOWN, Direction.RIGHT);
      case MAP -> List.of(Direction.RIGHT, Direction.DOWN);
    };
  }

  /** How many times larger than a screen it is, in the direction in which it is too large. */
  private static double screens(Sheet sheet) {
    return Math.max(1, Math.max(sheet.width() / SCREEN_WIDTH, sheet.height() / SCREEN_HEIGHT));
  }

  private static Sheet place(
      List<SetBox> boxes, List<SetArrow> arrows, Diagram.Sort sort, Direction direction) {
    ElkNode graph = ElkGraphUtil.createGraph();
    space(graph);
    graph.setProperty(LayeredOptions.DIRECTION, direction);
    switch (sort) {
      case STEPS -> keepOrder(graph);
      case MAP -> keepNear(graph);
    }
    Map<String, ElkNode> nodes = new HashMap<>();
    for (SetBox box : boxes) {
      ElkNode node = ElkGraphUtil.createNode(graph);
      node.setDimensions(box.width(), box.height());
      nodes.put(box.box().id(), node);
    }
    List<ElkEdge> edges = new ArrayList<>();
    for (SetArrow arrow : arrows) {
      edges.add(edge(arrow, nodes));
    }
    new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
    return new Sheet(
        boxes.stream().map(box -> placed(box, node(box.box().id(), nodes))).toList(),
        placed(arrows, edges),
        graph.getWidth(),
        graph.getHeight());
  }

  private static void space(ElkNode graph) {
    graph.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
    graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
    graph.setProperty(LayeredOptions.THOROUGHNESS, 30);
    graph.setProperty(
        LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.GREEDY_MODEL_ORDER);
    graph.setProperty(
        LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 26.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 18.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 13.0);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 30.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 15.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 11.0);
    graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 40.0);
  }

  /**
   * What is written first is above, and left: routes stand in the order in which they are tried.
   */
  private static void keepOrder(ElkNode graph) {
    graph.setProperty(
        LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    graph.setProperty(
        LayeredOptions.CONSIDER_MODEL_ORDER_CROSSING_COUNTER_NODE_INFLUENCE, ORDER_OVER_CROSSINGS);
    graph.setProperty(
        LayeredOptions.CONSIDER_MODEL_ORDER_CROSSING_COUNTER_PORT_INFLUENCE, ORDER_OVER_CROSSINGS);
  }

  /** Every box stands as near to the beginning as its arrows allow. */
  private static void keepNear(ElkNode graph) {
    graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH_SOURCE);
    graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
  }

  private static ElkEdge edge(SetArrow arrow, Map<String, ElkNode> nodes) {
    ElkEdge edge =
        ElkGraphUtil.createSimpleEdge(
            node(arrow.arrow().from(), nodes), node(arrow.arrow().to(), nodes));
    if (!arrow.lines().isEmpty()) {
      ElkLabel label = ElkGraphUtil.createLabel(arrow.arrow().label(), edge);
      label.setDimensions(arrow.width() + 6, arrow.height() + 4);
      label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
      label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
    }
    return edge;
  }

  private static ElkNode node(String id, Map<String, ElkNode> nodes) {
    ElkNode node = nodes.get(id);
    if (node == null) {
      throw new IllegalArgumentException("arrow: no box \"" + id + "\" in the diagram");
    }
    return node;
  }

  private static Sheet.PlacedBox placed(SetBox box, ElkNode node) {
    return new Sheet.PlacedBox(box, node.getX(), node.getY());
  }

  private static List<Sheet.PlacedArrow> placed(List<SetArrow> arrows, List<ElkEdge> edges) {
    List<Sheet.PlacedArrow> placed = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      ElkEdge edge = edges.get(i);
      List<Sheet.Point> points = new ArrayList<>();
      for (ElkEdgeSection section : edge.getSections()) {
        points.add(new Sheet.Point(section.getStartX(), section.getStartY()));
        section
            .getBendPoints()
            .forEach(bend -> points.add(new Sheet.Point(bend.getX(), bend.getY())));
        points.add(new Sheet.Point(section.getEndX(), section.getEndY()));
      }
      placed.add(new Sheet.PlacedArrow(arrows.get(i), points, corner(edge)));
    }
    return placed;
  }

  private static Sheet.Point corner(ElkEdge edge) {
    return edge.getLabels().stream()
        .map(label -> new Sheet.Point(label.getX(), label.getY()))
        .findFirst()
        .orElse(new Sheet.Point(0, 0));
  }
}
