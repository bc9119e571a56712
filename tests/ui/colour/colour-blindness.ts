import { fromLinear, type Rgb, toLinear } from './rgb.ts';

export type Vision = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia';

/**
 * How a colour looks to someone who lacks one kind of cone. Matrices for full severity from G. M. Machado,
 * M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
 * Transactions on Visualization and Computer Graphics 15 (2009), for linear light.
 */
export function seenWith(vision: Vision, colour: Rgb): Rgb {
  if (vision === 'normal') return colour;
  const light = toLinear(colour);
  const [red, green, blue] = MATRICES[vision].map((row) =>
    row.reduce((sum, part, index) => sum + part * (light[index] ?? 0), 0),
  );
  return fromLinear([red ?? 0, green ?? 0, blue ?? 0]);
}

const MATRICES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;
