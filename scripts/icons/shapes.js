/** Shapes on a field of 32 × 32 units: each tells whether a point lies in it. */

const rect =
  (x, y, width, height, radius = 0) =>
  (px, py) => {
    const dx = Math.max(x + radius - px, px - (x + width - radius), 0);
    const dy = Math.max(y + radius - py, py - (y + height - radius), 0);
    return radius === 0 ? dx <= 0 && dy <= 0 : dx * dx + dy * dy <= radius * radius;
  };

const polygon =
  (...points) =>
  (px, py) => {
    let inside = false;
    points.forEach(([x, y], at) => {
      const [lastX, lastY] = points[(at + points.length - 1) % points.length];
      if (y > py !== lastY > py && px < ((lastX - x) * (py - y)) / (lastY - y) + x) inside = !inside;
    });
    return inside;
  };

/** A line of that width through the points, its ends round. */
const stroke =
  (width, ...points) =>
  (px, py) =>
    points.slice(1).some(([x, y], at) => {
      const [fromX, fromY] = points[at];
      const dx = x - fromX;
      const dy = y - fromY;
      const along = Math.min(1, Math.max(0, ((px - fromX) * dx + (py - fromY) * dy) / (dx * dx + dy * dy)));
      return (px - fromX - along * dx) ** 2 + (py - fromY - along * dy) ** 2 <= (width / 2) ** 2;
    });

module.exports = { rect, polygon, stroke };
