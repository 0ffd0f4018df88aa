/** The registry of those who act and speak: states, forces, agencies, bodies, persons. */
package org.isnad.knowledge.actor;
