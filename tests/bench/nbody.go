// Floating point in structs: five bodies, two million steps.
package main

import "math"

type body struct{ x, y, z, vx, vy, vz, mass float64 }

func step(bodies []body, dt float64) {
	for i := range bodies {
		a := &bodies[i]
		for j := i + 1; j < len(bodies); j++ {
			b := &bodies[j]
			dx, dy, dz := a.x-b.x, a.y-b.y, a.z-b.z
			d2 := dx*dx + dy*dy + dz*dz + 0.01
			mag := dt / (d2 * math.Sqrt(d2))
			a.vx -= dx * b.mass * mag
			a.vy -= dy * b.mass * mag
			a.vz -= dz * b.mass * mag
			b.vx += dx * a.mass * mag
			b.vy += dy * a.mass * mag
			b.vz += dz * a.mass * mag
		}
	}
	for i := range bodies {
		b := &bodies[i]
		b.x += dt * b.vx
		b.y += dt * b.vy
		b.z += dt * b.vz
	}
}

func main() {
	bodies := []body{
		{0, 0, 0, 0, 0, 0, 40}, {5, 1, 0, 0, 2.5, 0, 0.04}, {8, 4, 1, -1, 2, 0, 0.01}, {13, -15, 0, 1, 1, 0, 0.002}, {15, -26, 0, 1, 0.5, 0, 0.002},
	}
	for range 2000000 {
		step(bodies, 0.001)
	}
	println(int(bodies[1].x*1000), int(bodies[2].y*1000))
}
